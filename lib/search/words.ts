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
const PLAIN = /^[a-z0-9]+$/;
const MARKS_AND_APOSTROPHES = /[\p{M}'’ʼ]/gu;

/** The words of any text, in order. Hyphens and all other signs separate words. */
export function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  for (const match of text.matchAll(WORD)) {
    const folded = fold(match[0]);
    const start = match.index;
    if (folded) words.push({ start, end: start + match[0].length, folded, stem: stemOf(folded) });
  }
  return words;
}

function fold(word: string): string {
  const lower = word.toLowerCase();
  // Most words need no more, and a keystroke folds a thousand of them.
  if (PLAIN.test(lower)) return lower;
  return lower.normalize('NFKD').toLowerCase().replace(MARKS_AND_APOSTROPHES, '');
}

/** Texts repeat their words: remembering stems halves the work. Bounded against endless nonsense. */
const remembered = new Map<string, string>();
const MOST_REMEMBERED = 5_000;

function stemOf(folded: string): string {
  let known = remembered.get(folded);
  if (known === undefined) {
    known = stem(folded);
    if (remembered.size >= MOST_REMEMBERED) remembered.clear();
    remembered.set(folded, known);
  }
  return known;
}
