import type { Topic } from '../../types.ts';
import { type CardDraft, claimsOf, type Drafts } from '../drafts.ts';
import type { Problem } from '../problem.ts';
import { WORDING_RULES } from './wording-rules.ts';

interface Sentence {
  file: string;
  line: number;
  text: string;
  topic?: Topic;
}

/** A card describes a condition; it never tells readers what is wrong with them. */
export function checkWording({ cards, seedClaims }: Drafts): Problem[] {
  const rows = seedClaims.rows.map(({ line, row }) => ({
    file: seedClaims.file,
    line,
    text: row.because,
  }));
  return [...cards.flatMap(sentencesOf), ...rows].flatMap(faults);
}

function sentencesOf(card: CardDraft): Sentence[] {
  const { file, frontMatter, sections, lineOf } = card;
  const topic = frontMatter && { topic: frontMatter.topic };
  const claims = claimsOf(card).map(({ line, claim }) => ({
    file,
    line,
    text: claim.text,
    ...topic,
  }));
  const titles = sections.map(({ line, title }) => ({ file, line, text: title, ...topic }));
  const title = { file, line: lineOf('title'), text: frontMatter?.title ?? '', ...topic };
  return [title, ...titles, ...claims];
}

function faults({ file, line, text, topic }: Sentence): Problem[] {
  return WORDING_RULES.flatMap(({ pattern, why, fix, topics }) => {
    const words = pattern.exec(text)?.[0];
    if (words === undefined || (topics && !(topic && topics.includes(topic)))) return [];
    return { file, line, message: `"${words}" ${why}.`, fix };
  });
}
