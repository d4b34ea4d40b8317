/**
 * How far a typed word is from a known one: the fewest slips that explain it, each slip weighed by
 * how easily it happens. Optimal string alignment, so swapping two neighbours is one slip.
 */

const KEY_ROWS = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm'];
const NEIGHBOURS = keyNeighbours();

/** A wrong vowel, a neighbouring key, two letters swapped, one doubled or not: easy slips. */
export const EASY = 0.6;
/** A consonant not typed; vowels are left out in haste. */
const MISSED = 0.8;

/** 0 for the same word; otherwise the sum of slips. O(a × b); give it words, not texts. */
export function typingDistance(typed: string, known: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: known.length + 1 }, (_, column) => column);
  for (let i = 1; i <= typed.length; i++) {
    const row = [i];
    for (let j = 1; j <= known.length; j++) {
      const a = typed.charAt(i - 1);
      const b = known.charAt(j - 1);
      let best = Math.min(
        at(last, j - 1) + substitution(a, b),
        at(last, j) + (a === typed.charAt(i - 2) ? EASY : 1),
        at(row, j - 1) + (b === known.charAt(j - 2) || VOWELS.has(b) ? EASY : MISSED),
      );
      if (i > 1 && j > 1 && a === known.charAt(j - 2) && b === typed.charAt(i - 2)) {
        best = Math.min(best, at(beforeLast, j - 2) + EASY);
      }
      row.push(best);
    }
    beforeLast = last;
    last = row;
  }
  return at(last, known.length);
}

function at(row: number[], column: number): number {
  return row[column] ?? Number.POSITIVE_INFINITY;
}

function substitution(a: string, b: string): number {
  if (a === b) return 0;
  return (VOWELS.has(a) && VOWELS.has(b)) || NEIGHBOURS.get(a)?.includes(b) ? EASY : 1;
}

const VOWELS = new Set('aeiouy');

function keyNeighbours(): Map<string, string> {
  const neighbours = new Map<string, string>();
  KEY_ROWS.forEach((row, r) => {
    for (let c = 0; c < row.length; c++) {
      const near = [row[c - 1], row[c + 1]];
      // Rows are shifted by half a key: a key touches two of the row above and two of the row below.
      near.push(KEY_ROWS[r - 1]?.[c], KEY_ROWS[r - 1]?.[c + 1]);
      near.push(KEY_ROWS[r + 1]?.[c - 1], KEY_ROWS[r + 1]?.[c]);
      neighbours.set(row.charAt(c), near.join(''));
    }
  });
  return neighbours;
}
