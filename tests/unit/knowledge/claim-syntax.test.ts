import { describe, expect, test } from 'vitest';
import { lineOf, swap, told } from './content-folder.ts';

const CARD = 'cards/calf-strain.md';
const SCAN = '- A scan is not always done. [@dixon-2009] {#no-scan}';
const LINE = `${CARD}:${lineOf(CARD, SCAN)}`;

describe('claims', () => {
  test.each([
    ['A scan is rare. {#no-scan}', 'The claim has no source.'],
    ['A scan is rare. [] {#no-scan}', 'The claim has no source.'],
    ['A scan is rare. [dixon-2009] {#no-scan}', '"dixon-2009" is not a citation.'],
    [
      'A scan is rare. [@dixon-2009, @green-2020] {#no-scan}',
      '"@dixon-2009, @green-2020" is not a citation.',
    ],
    ['A scan is rare. [@dixon-2009; @dixon-2009] {#no-scan}', '@dixon-2009 is cited twice.'],
    ['A scan is rare. [general advice] {#no-scan}', '"general advice" is not a citation.'],
    ['A scan is rare. [@dixon-2009]', 'The claim has no name.'],
    ['A scan is rare. [@dixon-2009] {no-scan}', '"no-scan" in the braces cannot be read.'],
    [
      'A scan is rare. [@dixon-2009] {#No_Scan}',
      `The claim's name "#No_Scan" is not in kebab-case.`,
    ],
    ['A scan is rare. [@dixon-2009] {#no-scan people="all"}', 'people="all" means nothing here.'],
    ['A scan is rare. [@dixon-2009] {#no-scan population=""}', 'population="" means nothing here.'],
    [
      'A scan is rare. [@dixon-2009] {#no-scan evidence="proof"}',
      '"proof" is not a kind of evidence.',
    ],
    [
      'A scan is rare. [@dixon-2009] {#no-scan population=“all”}',
      '"population=“all”" in the braces cannot be read.',
    ],
    [
      'A scan is rare. [@dixon-2009] {#no-scan numbers="many"}',
      '"many" in numbers="…" cannot be read or stands there twice.',
    ],
    ['A **scan** is rare. [@dixon-2009] {#no-scan}', 'The claim uses bold.'],
    ['A <b>scan</b> is rare. [@dixon-2009] {#no-scan}', 'The claim uses HTML.'],
  ])('%s', (claim, problem) => {
    expect(told({ [CARD]: swap(SCAN, `- ${claim}`) })).toContain(`${LINE} ${problem}`);
  });

  test('what stands outside bullets would not be shown', () => {
    const problems = told({
      [CARD]: swap(SCAN, `${SCAN}\n\n  And more.\n\nLoose words.\n\n### Deeper`),
    });
    expect(problems).toHaveLength(3);
    expect(problems.join()).toMatch(
      /This paragraph would not be shown.*This heading would not be shown/,
    );
  });

  test('bullets above the first section are told', () => {
    const problems = told({
      [CARD]: swap('## What it is', `- Stray. [@dixon-2009] {#stray}\n\n## What it is`),
    });
    expect(problems).toEqual([
      `${CARD}:${lineOf(CARD, '## What it is')} These bullets stand above the first section.`,
    ]);
  });
});
