import { readdirSync, readFileSync } from 'node:fs';
import Fuse from 'fuse.js';
import { expect, it } from 'vitest';
import { createFinder } from '../../../lib/search/candidates.ts';
import { wordsOf } from '../../../lib/search/words.ts';

const FOLDER = new URL('../../../content/cards/', import.meta.url);

/** Every word of the cards, numbers and all. */
const KNOWN = [
  ...new Set(
    readdirSync(FOLDER).flatMap((file) =>
      wordsOf(readFileSync(new URL(file, FOLDER), 'utf8')).map(({ folded }) => folded),
    ),
  ),
];

/** What fuse.js finds when it is given every word of about the length. */
function unfiltered(word: string): string[] {
  const slack = word.length < 8 ? 1 : 2;
  const alike = KNOWN.filter((known) => Math.abs(known.length - word.length) <= slack);
  const threshold = (word.length < 7 ? 2 : 3) / word.length;
  const fuse = new Fuse(alike, { threshold, ignoreLocation: true, ignoreFieldNorm: true });
  return fuse.search(word, { limit: 60 }).map(({ item }) => item);
}

const SLIPS: ((word: string, at: number) => string)[] = [
  (word, at) => word.slice(0, at) + word.slice(at + 1),
  (word, at) => `${word.slice(0, at)}q${word.slice(at)}`,
  (word, at) => `${word.slice(0, at)}x${word.slice(at + 1)}`,
  (word, at) => word.slice(0, at) + word.charAt(at + 1) + word.charAt(at) + word.slice(at + 2),
  (word, at) => `${word.slice(0, at)}zu${word.slice(at + 3)}`,
];

it('finds the words that fuse.js finds among all, in its order', () => {
  expect(KNOWN.length).toBeGreaterThan(1_500);
  const find = createFinder(KNOWN);
  const typed = KNOWN.filter(({ length }, index) => index % 17 === 0 && length > 3).flatMap(
    (word, index) => SLIPS[index % SLIPS.length]?.(word, index % (word.length - 1)) ?? [],
  );
  expect(typed.length).toBeGreaterThan(60);
  const wrong = typed.filter((word) => find(word).join() !== unfiltered(word).join());
  expect(wrong).toEqual([]);
  expect(typed.filter((word) => find(word).length > 0).length).toBeGreaterThan(typed.length / 2);
});

it('finds words whose letters are beyond a to z', () => {
  expect(createFinder(['überlauf', 'straße', '10km'])('uberlauf')).toEqual(['überlauf']);
});
