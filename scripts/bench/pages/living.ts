import { createRandom } from '../random.ts';
import { documentOf } from './index.ts';
import { plainSentence, plainText, tellingSentence } from './prose.ts';

/** How many texts are inserted, within 10 seconds. */
export const INSERTIONS = 10_000;

/** One in so many inserted texts speaks of a calf. */
const TELLING_IN = 50;

/** A page of 200 paragraphs into which `runInsertions()` inserts texts. */
export function writeLivingPage(): string {
  const random = createRandom(10);
  const paragraphs = Array.from({ length: 200 }, () => `<p>${plainText(random, 90)}</p>`);
  const texts = Array.from({ length: INSERTIONS }, (_, index) =>
    index % TELLING_IN === 0 ? tellingSentence(random) : plainSentence(random),
  );
  const script = `const texts = ${JSON.stringify(texts)}; ${insertAll}; runInsertions = insertAll;`;
  return documentOf('A living page', `${paragraphs.join('')}<script>${script}</script>`);
}

declare const texts: string[];

/**
 * Runs in the page: inserts all texts, 10 every 10 ms, as new paragraphs, as new text nodes of old ones, and
 * into text that is there. Returns the milliseconds that the page's own code took.
 */
async function insertAll(): Promise<number> {
  const within = 10_000;
  const paragraphs = [...document.querySelectorAll('p')];
  const begun = performance.now();
  let own = 0;
  let next = 0;
  const insert = (index: number) => {
    const text = ` ${texts[index]}`;
    const paragraph = paragraphs[(index * 7_919) % paragraphs.length];
    if (index % 10 === 0) {
      const added = document.createElement('p');
      added.textContent = text;
      document.body.append(added);
      paragraphs.push(added);
    } else if (index % 10 === 5 && paragraph?.firstChild instanceof Text) {
      paragraph.firstChild.appendData(text);
    } else paragraph?.append(text);
  };
  while (next < texts.length) {
    const start = performance.now();
    const due = Math.min(texts.length, ((start - begun) / within) * texts.length);
    while (next < due) insert(next++);
    own += performance.now() - start;
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  return own;
}
