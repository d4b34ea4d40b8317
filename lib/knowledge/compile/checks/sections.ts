import type { CardKind } from '../../types.ts';
import type { CardDraft, Drafts } from '../drafts.ts';
import type { Problem } from '../problem.ts';

const ORDER = [
  'What it is',
  'How it feels',
  'What to do now',
  'What next',
  'When to get help',
  'How sure are we',
];
const LAST = 'How sure are we';

/** Sections each kind of card must have; the others of ORDER it may have. */
const REQUIRED: Record<Exclude<CardKind, 'notes'>, string[]> = {
  condition: ORDER,
  danger: ['What it is', 'How it feels', 'What to do now', 'When to get help', LAST],
  advice: ['What it is', 'What to do now', 'What next', 'When to get help', LAST],
  explainer: ['What it is', LAST],
};

/** Every card of a kind is built alike, so that readers find their way. */
export function checkSections({ cards }: Drafts): Problem[] {
  return cards.flatMap((card) => {
    const kind = card.frontMatter?.kind;
    if (!kind) return [];
    return kind === 'notes'
      ? checkNotes(card)
      : [...checkTitles(card, REQUIRED[kind]), ...checkEmpty(card)];
  });
}

function checkTitles(
  { file, sections, lineOf, frontMatter }: CardDraft,
  required: string[],
): Problem[] {
  const titles = sections.map((section) => section.title);
  const problems: Problem[] = required
    .filter((title) => !titles.includes(title))
    .map((title) => ({
      file,
      line: lineOf('kind'),
      message: `A card of kind "${frontMatter?.kind}" lacks the section "${title}".`,
      fix: `add the heading "## ${title}" with at least one claim; the order is ${required.join(' · ')}.`,
    }));
  let reached = -1;
  for (const { title, line } of sections) {
    const place = ORDER.indexOf(title);
    if (place < 0) {
      problems.push({
        file,
        line,
        message: `"${title}" is not a section of such a card.`,
        fix: `use one of: ${ORDER.join(' · ')}.`,
      });
    } else if (place < reached) {
      problems.push({
        file,
        line,
        message: `The section "${title}" stands too late.`,
        fix: `move it above "${ORDER[reached]}"; the order is ${ORDER.join(' · ')}.`,
      });
    }
    reached = Math.max(reached, place);
  }
  return problems;
}

function checkEmpty({ file, sections }: CardDraft): Problem[] {
  return sections
    .filter(({ claims }) => claims.length === 0)
    .map(({ title, line }) => ({
      file,
      line,
      message: `The section "${title}" is empty.`,
      fix: 'add a claim as a bullet, or take the heading out.',
    }));
}

/** Notes have titles of their own: what was believed, then what is known. */
function checkNotes({ file, sections }: CardDraft): Problem[] {
  const problems: Problem[] = sections
    .filter(({ title, claims }) => claims.length < (title === LAST ? 1 : 2))
    .map(({ title, line }) => ({
      file,
      line,
      message: `The note "${title}" has too few claims.`,
      fix: 'say in one bullet what was believed and in another what is known now.',
    }));
  const last = sections.at(-1);
  if (last?.title !== LAST) {
    problems.push({
      file,
      line: last?.line ?? 1,
      message: `The notes do not end with "${LAST}".`,
      fix: `add "## ${LAST}" as the last section.`,
    });
  }
  return problems;
}
