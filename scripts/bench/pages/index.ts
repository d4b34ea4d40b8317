import { createRandom, type Random } from '../random.ts';
import { plainSentence, plainText, tellingSentence } from './prose.ts';

/** The pages that are read, each the same whenever the seed is the same. */
export const PAGES = {
  a: 'an article of 2,000 paragraphs',
  b: '31,000 paragraphs, 4.4 MB of text, few terms',
  c: '50,000 elements, little text',
  d: '31,000 paragraphs without a term',
  e: 'a term in every sentence',
  f: '100,000 elements of nested inline markup',
} as const;
export type PageName = keyof typeof PAGES;

const SEED = 20_261_122;
const PARAGRAPHS = 31_000;

/** Writes out one of the pages as HTML. */
export function writePage(name: PageName, seed = SEED): string {
  const random = createRandom(seed);
  return documentOf(`Page ${name}`, BODIES[name](random));
}

/** A page like (b) of any length, for seeing how time grows with text. */
export function writeText(paragraphs: number, termIn: number, seed = SEED): string {
  return documentOf(`${paragraphs} paragraphs`, flat(createRandom(seed), paragraphs, termIn));
}

/** A short page with this many mentions, each in a paragraph of its own. */
export function writeMentions(mentions: number, seed = SEED): string {
  const random = createRandom(seed);
  const lines = many(mentions, () => `<p>A line. My left calf hurts. ${plainSentence(random)}</p>`);
  return documentOf(`${mentions} mentions`, lines);
}

/** A document around the markup of a body. */
export function documentOf(title: string, body: string): string {
  return `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><title>${title}</title><link rel="icon" href="data:,"></head>
<body>${body}</body>
</html>`;
}

const BODIES: Record<PageName, (random: Random) => string> = {
  a: article,
  b: (random) => flat(random, PARAGRAPHS, 500),
  c: grid,
  d: (random) => flat(random, PARAGRAPHS, 0),
  e: (random) => many(2_000, () => `<p>${many(3, () => `${tellingSentence(random)} `)}</p>`),
  f: nested,
};

function many(count: number, write: (index: number) => string): string {
  return Array.from({ length: count }, (_, index) => write(index)).join('\n');
}

/** Paragraphs of about 142 characters; one in `termIn` tells of a calf, with 0 none. */
function flat(random: Random, paragraphs: number, termIn: number): string {
  return many(paragraphs, (index) => {
    const telling = termIn > 0 && index % termIn === termIn - 1;
    return `<p>${telling ? `${tellingSentence(random)} ` : ''}${plainText(random, 90)}</p>`;
  });
}

/** Headings, links, emphasis, lists and pictures among paragraphs of several sentences; a term in one of 25. */
function article(random: Random): string {
  return many(2_000, (index) => {
    const heading = index % 20 === 0 ? `<h2>${plainSentence(random)}</h2>` : '';
    const picture = index % 50 === 10 ? '<figure><figcaption>The river</figcaption></figure>' : '';
    const list =
      index % 40 === 5 ? `<ul>${many(4, () => `<li>${plainSentence(random)}</li>`)}</ul>` : '';
    const telling = index % 25 === 3 ? tellingSentence(random) : '';
    const text = `${plainText(random, 250)} <a href="#x">${plainSentence(random)}</a> ${telling}`;
    return `${heading}<p>${text} <em>${plainSentence(random)}</em></p>${picture}${list}`;
  });
}

/** The elements of an app: 5,000 rows of ten elements and two numbers each, and a term in one row of 1,000. */
function grid(random: Random): string {
  return many(5_000, (index) => {
    const note = index % 1_000 === 7 ? tellingSentence(random) : '';
    const lap = `<span class="lap">${index}</span><span><i></i></span><span><b></b></span>`;
    const rest = `<div>${note}</div><div><div></div></div>`;
    return `<div class="row"><div>${lap}</div><div>${random.below(600)}</div>${rest}</div>`;
  });
}

/** 4,000 paragraphs of 24 inline elements, four deep; a term in one of 100, with its words in two elements. */
function nested(random: Random): string {
  return many(4_000, (index) => {
    const telling = index % 100 === 9 ? 'My left <b>calf</b> <i>strain</i> is back.' : '';
    const word = () => plainSentence(random).split(' ', 2).join(' ');
    const group = () =>
      `<span>${word()} <a href="#x">${word()} <b>${word()} <i>${word()}</i></b></a></span> `;
    return `<p>${telling}${many(6, group)}</p>`;
  });
}
