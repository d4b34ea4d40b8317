import Fuse from 'fuse.js';

/** A word's candidates among those that are known. */
export type Finder = (word: string) => string[];

/** Candidates whose typing distance is measured. */
const MOST_CANDIDATES = 60;

/** Wrong letters fuse.js must forgive; two swapped ones are two to it. The fewer, the faster. */
function mostWrong(length: number): number {
  return length < 7 ? 2 : 3;
}

/**
 * Finds words that are written much alike. fuse.js takes its time for each that it looks at, so it is given only those
 * of about the word's length that have enough of its letters; it would find no other: a letter that is nowhere in a
 * word is a wrong one to it.
 */
export function createFinder(words: string[]): Finder {
  const byLength = new Map<number, { known: string; letters: number }[]>();
  return (word) => {
    let alike = byLength.get(word.length);
    if (!alike) {
      const slack = word.length < 8 ? 1 : 2;
      alike = words
        .filter((known) => Math.abs(known.length - word.length) <= slack)
        .map((known) => ({ known, letters: lettersOf(known) }));
      byLength.set(word.length, alike);
    }
    const most = mostWrong(word.length);
    const wanted = lettersOf(word);
    const near = alike.filter(({ letters }) => countOf(wanted & ~letters) <= most);
    const fuse = new Fuse(
      near.map(({ known }) => known),
      { threshold: most / word.length, ignoreLocation: true, ignoreFieldNorm: true },
    );
    return fuse.search(word, { limit: MOST_CANDIDATES }).map(({ item }) => item);
  };
}

/** The letters of a word as bits. Some letters share one, which lets more words through and none be missed. */
function lettersOf(word: string): number {
  let letters = 0;
  for (let at = 0; at < word.length; at++) letters |= 1 << (word.charCodeAt(at) % 32);
  return letters;
}

function countOf(bits: number): number {
  let count = 0;
  for (let left = bits; left !== 0; left &= left - 1) count++;
  return count;
}
