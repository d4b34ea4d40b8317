import type { Head, Weights } from './heads.ts';
import type { Evidence } from './evidence.ts';
import type { Word } from './words.ts';

/** How many words on each side are looked at: about a paragraph. */
export const WINDOW = 45;
/** How many direct neighbours are looked at on each side. */
const NEIGHBOURS = 5;
/** Words this near in the same sentence count most. */
const NEAR = 7;
/** Words this short may stand between a head and its neighbours, whatever they are. */
const SMALL = 4;
/** A class stops counting after this many words, so that repeating proves nothing. */
const MOST_PER_CLASS = 3;
const MOST_ON_PAGE = 4;
const MOST_IN_TITLE = 2;

/** What a point of the lexicon is worth, by distance: quarter points, so that sums stay integers. */
const NEAR_WORTH = 4;
const SENTENCE_WORTH = 3;
const BLOCK_WORTH = 2;
const TITLE_WORTH = 3;

/** Told of every word that counts, and of how much: quarter points. */
export type Note = (word: Word, weight: number) => void;

/** What the head needs and how it is written: the score to start from, in quarter points. */
export function ownWeight({ form }: Word, head: Head): number {
  let points = -head.needs;
  for (const code of form) points += head.own[code] ?? 0;
  return points * NEAR_WORTH;
}

/** Evidence anywhere around the words `first` to `last`, nearest first. */
export function weighAround(words: Word[], index: number, { around }: Head, note: Note): void {
  const { sentence } = words[index] as Word;
  const counts: Record<string, number> = {};
  const look = (word: Word | undefined, distance: number) => {
    if (!word?.classes) return;
    let worth = BLOCK_WORTH;
    if (word.sentence === sentence) worth = distance > NEAR ? SENTENCE_WORTH : NEAR_WORTH;
    for (const code of word.classes) {
      const points = around[code];
      if (!points) continue;
      const seen = (counts[code] ?? 0) + 1;
      counts[code] = seen;
      if (seen <= MOST_PER_CLASS) note(word, points * worth);
    }
  };
  for (let distance = 1; distance <= WINDOW; distance++) {
    look(words[index - distance], distance);
    look(words[index + distance], distance);
  }
}

/**
 * Evidence directly beside the word at `index`, on one side.
 * @returns how far that side's telling neighbours reach, and their classes
 */
export function weighBeside(
  words: Word[],
  index: number,
  step: 1 | -1,
  points: Weights,
  joins: string,
  note: Note,
): { reach: number; joined: string } {
  const { sentence } = words[index] as Word;
  let reach = index;
  let joined = '';
  let counted = '';
  for (let distance = 1; distance <= NEIGHBOURS; distance++) {
    const at = index + step * distance;
    const word = words[at];
    if (word?.sentence !== sentence) break;
    let tells = false;
    for (const code of word.classes) {
      if (joins.includes(code)) {
        reach = at;
        joined += code;
        tells = true;
      }
      if (points[code] === undefined) continue;
      tells = true;
      if (counted.includes(code)) continue;
      counted += code;
      note(word, points[code] * NEAR_WORTH);
    }
    if (!tells && (word.classes || word.folded.length > SMALL)) break;
  }
  return { reach, joined };
}

/** What the page adds, in quarter points: a few words' worth, the words of its title and address most. */
export function pageWeight({ around }: Head, page: Evidence, about: Evidence): number {
  return weighCounts(around, page, MOST_ON_PAGE) + weighCounts(around, about, MOST_IN_TITLE) * TITLE_WORTH;
}

function weighCounts(around: Weights, counts: Evidence, most: number): number {
  let sum = 0;
  for (const code of Object.keys(counts)) {
    sum += (around[code] ?? 0) * Math.min(counts[code] ?? 0, most);
  }
  return sum;
}
