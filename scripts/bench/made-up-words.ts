import type { Random } from './random.ts';

const SYLLABLES = 'ba ce di fo gu ha je ki lo mu na pe qui ro su ta ve wi xo zu'.split(' ');

/** So many different words that nobody writes. */
export function madeUpWords(random: Random, count: number): string[] {
  const words = new Set<string>();
  while (words.size < count) {
    const syllables = Array.from(
      { length: 3 + random.below(3) },
      () => SYLLABLES[random.below(SYLLABLES.length)],
    );
    words.add(syllables.join(''));
  }
  return [...words];
}
