import { stem } from './stem.ts';

/** A word as found in a text: where it stands (UTF-16 offsets), folded, and its stem. */
export interface Word {
  start: number;
  end: number;
  /** Lower case, no accents, no apostrophes: "Can’t" is "cant", as typed on a phone. */
  folded: string;
  stem: string;
}

const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}'’ʼ]*/gu;
const MARKS_AND_APOSTROPHES = /[\p{M}'’ʼ]/gu;

/** The words of any text, in order. Hyphens and all other signs separate words. */
export function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  for (const match of text.matchAll(WORD)) {
    const folded = match[0].normalize('NFKD').toLowerCase().replace(MARKS_AND_APOSTROPHES, '');
    const start = match.index;
    if (folded) words.push({ start, end: start + match[0].length, folded, stem: stem(folded) });
  }
  return words;
}
