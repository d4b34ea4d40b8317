import type { Head } from '../knowledge/lexicon-types.ts';
import type { Evidence } from './evidence.ts';
import type { Word } from './words.ts';

/** How many words on each side count as the block. */
const WINDOW = 45;
/** Words this near in the same sentence count most. */
const NEAR = 7;
/** A class stops counting after this many words, so that repeating proves nothing. */
const MOST_PER_CLASS = 3;
const MOST_ON_PAGE = 4;

/** Multipliers by distance; `needs` in the lexicon is in whole points, four to a quarter. */
export const SCALE = { near: 4, sentence: 3, block: 1, page: 1 };

/** A word that counted, for the explanation. */
export interface Reason {
  word: Word;
  weight: number;
}

/** Evidence around the words `first` to `last`, nearest first, in quarter points. */
export function weighAround(
  words: Word[],
  first: number,
  last: number,
  head: Head,
  reasons: Reason[],
): number {
  const at = words[first] as Word;
  const counts: Record<string, number> = {};
  let sum = 0;
  const look = (word: Word | undefined, distance: number) => {
    if (!word?.classes) return;
    const scale =
      word.sentence !== at.sentence ? SCALE.block : distance <= NEAR ? SCALE.near : SCALE.sentence;
    for (const code of word.classes) {
      const weight = head.around[code];
      if (!weight) continue;
      const seen = (counts[code] ?? 0) + 1;
      counts[code] = seen;
      if (seen > MOST_PER_CLASS) continue;
      sum += weight * scale;
      reasons.push({ word, weight: weight * scale });
    }
  };
  for (let distance = 1; distance <= WINDOW; distance++) {
    look(words[first - distance], distance);
    look(words[last + distance], distance);
  }
  return sum;
}

/** What the page as a whole adds, in quarter points. */
export function pageWeight(head: Head, page: Evidence): number {
  let sum = 0;
  for (const [code, weight] of Object.entries(head.around)) {
    sum += weight * Math.min(page[code] ?? 0, MOST_ON_PAGE) * SCALE.page;
  }
  return sum >> 1;
}
