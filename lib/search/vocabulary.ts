import type { SearchIndex } from '../knowledge/search-types.ts';
import { stem } from './stem.ts';

/** The words the index knows. */
export interface Vocabulary {
  /** Numbers of a folded word's stem and, where only this very form means something, of the form. */
  meaningsOf(folded: string, stem: string): number[];
  /** Distinct stems of the known words that start so, in alphabetical order of those words. */
  stemsStarting(prefix: string, limit: number): number[];
}

export function createVocabulary({ words, stems }: SearchIndex): Vocabulary {
  const numbers = new Map(stems.map(([text], number) => [text, number]));
  return {
    meaningsOf: (folded, stem) =>
      [numbers.get(stem), numbers.get(`=${folded}`)].filter((number) => number !== undefined),
    stemsStarting(prefix, limit) {
      const found = new Set<number>();
      for (let i = firstAtOrAfter(words, prefix); words[i]?.startsWith(prefix); i++) {
        const number = numbers.get(stem(words[i] ?? ''));
        if (number !== undefined) found.add(number);
        if (found.size === limit) break;
      }
      return [...found];
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
