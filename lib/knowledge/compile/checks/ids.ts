import type { CardDraft, Drafts } from '../drafts.ts';
import { SLUG } from '../parse/patterns.ts';
import type { Problem } from '../problem.ts';

/** Addresses (`card`, `card/section`, `card/claim`) lead to one thing each. */
export function checkIds({ cards }: Drafts): Problem[] {
  return [...cards.flatMap(checkCardId), ...cards.flatMap(checkSlugs), ...sharedIds(cards)];
}

function checkCardId(card: CardDraft): Problem[] {
  const { file, id, frontMatter } = card;
  const problems: Problem[] = [];
  if (!SLUG.test(id)) {
    problems.push({
      file,
      line: 1,
      message: `The file name "${id}" is not in kebab-case.`,
      fix: 'rename the file: small letters, digits and hyphens, e.g. soleus-strain.md.',
    });
  }
  if (frontMatter && frontMatter.id !== id) {
    problems.push({
      file,
      line: card.lineOf('id'),
      message: `The id "${frontMatter.id}" differs from the file name.`,
      fix: `write \`id: ${id}\`, or rename the file.`,
    });
  }
  return problems;
}

function sharedIds(cards: CardDraft[]): Problem[] {
  const owners = new Map<string, CardDraft>();
  return cards.flatMap((card) => {
    const id = card.frontMatter?.id;
    const owner = id === undefined ? undefined : owners.get(id);
    if (id !== undefined && !owner) owners.set(id, card);
    if (!owner) return [];
    return {
      file: card.file,
      line: card.lineOf('id'),
      message: `The id "${id}" already belongs to ${owner.file}.`,
      fix: 'give one of the two cards another id and file name.',
    };
  });
}

/** Sections and claims share one name space, because both stand after the card in an address. */
function checkSlugs({ file, sections }: CardDraft): Problem[] {
  const taken = new Map([['red-flag', 'the red-flag line']]);
  const problems: Problem[] = [];
  const take = (slug: string, line: number, what: string, fix: string) => {
    const owner = taken.get(slug);
    if (!owner) taken.set(slug, `${what} on line ${line}`);
    else problems.push({ file, line, message: `"${slug}" already names ${owner}.`, fix });
  };
  for (const section of sections) {
    take(section.id, section.line, 'the section', 'give each section a title of its own.');
  }
  for (const { slug, line } of sections.flatMap((section) => section.claims)) {
    if (slug) take(slug, line, 'the claim', 'give this claim another name in the braces.');
  }
  return problems;
}
