import type { SearchIndex } from '../knowledge/search-types.ts';
import { EASY, typingDistance } from './distance.ts';
import { stem } from './stem.ts';

/** The words the index knows. */
export interface Vocabulary {
  /** Numbers of a word's stem and, where only this very form means something, of the form. */
  meaningsOf(folded: string): number[];
  /** Whether readers ask with this very word. */
  isAskedWord(folded: string): boolean;
  /** Whether readers ask with this stem: it stands in a name or a group, not only in claims. */
  isAskedWith(stem: number): boolean;
  isOnlyInClaims(stem: number): boolean;
  /**
   * Stems of the words readers ask with that start so, those that tell most about a card first;
   * the more of a word is there, the more it is trusted (0.5 to 1).
   */
  endingsOf(start: string, limit: number): Ending[];
  /** The same for a start with an easy slip in it ("achili"), after its first letter. */
  endingsNear(start: string, limit: number): Ending[];
  /** Whether a word that readers ask with begins so, and goes on. */
  isBegun(start: string): boolean;
}

interface Ending {
  stem: number;
  trust: number;
}

/** A shorter start with a slip in it could be the start of anything. */
const SHORTEST_SLIPPED = 4;

export function createVocabulary({ words, stems }: SearchIndex): Vocabulary {
  const numbers = new Map(stems.map(([text], number) => [text, number]));
  const asked = new Set(words);
  const asking = new Set(words.map((word) => numbers.get(stem(word))));
  const tells = stems.map(([, , ...pairs]) =>
    pairs.reduce((most, value, i) => (i % 2 === 1 ? Math.max(most, value) : most), 0),
  );
  /** The words that begin so and are wanted, as endings of a start of `typed` letters. */
  const endings = (
    start: string,
    typed: number,
    limit: number,
    isWanted = (_word: string) => true,
  ): Ending[] => {
    const found = new Map<number, number>();
    for (let i = firstAtOrAfter(words, start); words[i]?.startsWith(start); i++) {
      const word = words[i] ?? '';
      const number = numbers.get(stem(word));
      if (number === undefined || !isWanted(word)) continue;
      const trust = (1 + typed / word.length) / 2;
      found.set(number, Math.max(trust, found.get(number) ?? 0));
    }
    return [...found]
      .sort(([a], [b]) => (tells[b] ?? 0) - (tells[a] ?? 0))
      .slice(0, limit)
      .map(([stem, trust]) => ({ stem, trust }));
  };
  return {
    meaningsOf: (folded) =>
      [numbers.get(stem(folded)), numbers.get(`=${folded}`)].filter(
        (number) => number !== undefined,
      ),
    isAskedWord: (folded) => asked.has(folded),
    isAskedWith: (stem) => asking.has(stem),
    isOnlyInClaims: (stem) => !asking.has(stem) && (tells[stem] ?? 0) > 0,
    endingsOf: (start, limit) => endings(start, start.length, limit),
    endingsNear(start, limit) {
      if (start.length < SHORTEST_SLIPPED || /\d/.test(start)) return [];
      const isNear = (word: string) =>
        word.length > start.length && typingDistance(start, word.slice(0, start.length)) <= EASY;
      return endings(start.charAt(0), start.length, limit, isNear);
    },
    isBegun(start) {
      const word = words[firstAtOrAfter(words, `${start}\0`)];
      return word?.startsWith(start) ?? false;
    },
  };
}

/** Binary search in a sorted array. */
function firstAtOrAfter(words: string[], wanted: string): number {
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((words[middle] ?? '') < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
}
