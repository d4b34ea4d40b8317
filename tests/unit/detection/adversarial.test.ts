import { describe, expect, it } from 'vitest';
import { detector } from './detector.ts';

const MEGABYTE = 1 << 20;
const fill = (part: string) => part.repeat(Math.ceil(MEGABYTE / part.length)).slice(0, MEGABYTE);

/**
 * No clock: a text that cost the square of its length would not end within the test's time limit, while
 * the slowest of these takes a second on an old machine.
 */
describe('a megabyte of anything is read', () => {
  it.each([
    ['one letter', fill('a')],
    ['one head', fill('calf ')],
    ['heads without spaces', fill('calf')],
    ['heads as sentences', fill('calf. ')],
    ['heads and hyphens', fill('calf-')],
    ['evidence everywhere', fill('cramp calf my left swollen flight ')],
    ['quotes', fill('"\u2018\u201C\'')],
    ['apostrophes', fill("a'")],
    ['line ends', fill('\n \n\t')],
    ['white space after half a stem', `heel${' '.repeat(MEGABYTE)}`],
    ['halves of stems', fill('heel ')],
    ['beginnings of phrases', fill('deep vein ')],
    ['soft hyphens', fill('\u00AD')],
    ['a head in soft hyphens', fill('c\u00ADa\u00ADl\u00ADf ')],
    ['zero-width spaces', fill('a\u200B')],
    ['unread things', fill('calf\uFFFC')],
    [
      'words that never come again',
      Array.from({ length: 90_000 }, (_, n) => `calf w${n}x`).join(' '),
    ],
  ])('%s', (_, text) => {
    const found = detector.candidates(text);
    const mentions = found ? detector.decide(found, {}) : [];
    expect(mentions.every(({ start, end }) => start < end && end <= text.length)).toBe(true);
  });
});
