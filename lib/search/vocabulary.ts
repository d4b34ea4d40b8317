import type { SearchIndex } from '../knowledge/search-types.ts';
import { stem } from './stem.ts';

/** The words the index knows. */
export interface Vocabulary {
  stemNumber(stem: string): number | undefined;
  stemOf(word: string): string;
  /** Distinct stems of the known words that start so, in alphabetical order of those words. */
  stemsStarting(prefix: string, limit: number): number[];
}

export function createVocabulary({ words, stems }: SearchIndex): Vocabulary {
  const numbers = new Map(stems.map(([text], number) => [text, number]));
  return {
    stemNumber: (text) => numbers.get(text),
    stemOf: stem,
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
