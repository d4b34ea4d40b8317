import { expect, test } from 'vitest';
import { swap, told } from './content-folder.ts';

const CARD = 'cards/calf-strain.md';

// The base holds 13 claims, one of them general advice.
test('one claim in eight may be general advice, over the whole base', () => {
  expect(
    told({ [CARD]: swap('[@dixon-2009] {#torn', '[general advice, no study] {#torn') }),
  ).toEqual([
    expect.stringMatching(
      /^cards:1 2 of 13 claims are general advice; at most one in 8 may be \(.*calf-strain\.md:16, .*\)\.$/,
    ),
  ]);
});

test('exactly one in eight is allowed', () => {
  const more = ['one', 'two', 'three'].map((name) => `- Rest. [@dixon-2009] {#${name}}\n`).join('');
  expect(
    told({
      [CARD]: (text) =>
        swap('[@dixon-2009] {#torn', '[general advice, no study] {#torn')(text) + more,
    }),
  ).toEqual([]);
});
