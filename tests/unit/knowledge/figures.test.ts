import { describe, expect, test } from 'vitest';
import { hasFigure, numbersIn } from '../../../lib/knowledge/compile/figures-in-text.ts';
import { lineOf, swap, told } from './content-folder.ts';

const CARD = 'cards/calf-strain.md';
const LINE = `${CARD}:${lineOf(CARD, '{#mostly-deep')}`;

describe('claims with figures', () => {
  test('a figure without population is told', () => {
    const problems = told({ [CARD]: swap(' population="elite footballers"', '') });
    expect(problems).toEqual([
      `${LINE} The figure in "mostly-deep" does not say in whom it was measured.`,
    ]);
  });

  test('a population that the text does not name is told', () => {
    const problems = told({
      [CARD]: swap('population="elite footballers"', 'population="elite runners"'),
    });
    expect(problems).toEqual([
      `${LINE} The text of "mostly-deep" does not contain its population "elite runners".`,
    ]);
  });

  test('the population may be written with a capital letter', () => {
    expect(told({ [CARD]: swap('population="elite', 'population="Elite') })).toEqual([]);
  });

  test('a number that the text does not hold is told', () => {
    expect(told({ [CARD]: swap('share=84.6', 'share=84') })).toEqual([
      `${LINE} The number share=84 of "mostly-deep" does not stand in its text.`,
    ]);
  });

  test('a figure in the red-flag line is told; the numbers to dial are no figure', () => {
    const dial = 'Call your emergency number now (112, 911, 999, 000)';
    const now = 'Get seen today: doctor, urgent care or nurse line [';
    expect(told({ [CARD]: swap(now, `${dial} [`) })).toEqual([]);
    expect(told({ [CARD]: swap('A warm, swollen calf', 'After 2 days a warm calf') })).toEqual([
      `${CARD}:${lineOf(CARD, 'redFlag')} The figure in "red-flag" does not say in whom it was measured.`,
    ]);
  });
});

describe('what counts as a figure', () => {
  test.each([
    'It took 25 days.',
    'Up to 38% came back.',
    'Of 2000 runners, half had cramps.',
    'Start on day 2.',
    'Grade 3 tears took 48 days.',
  ])('figure: %s', (text) => expect(hasFigure(text)).toBe(true));

  test.each([
    'A 2012 article said so.',
    'A grade 3 tear, or grades 1 and 2.',
    'Mostly type 1 fibres.',
    'The 10 % rule and the 10% rule are the same.',
    'It was written in 2012.',
    'A D-dimer test, vitamin B12 and COVID-19.',
    'It is gone. Call your emergency number now (112, 911, 999, 000).',
    'About three in ten came back.',
  ])('no figure: %s', (text) => expect(hasFigure(text)).toBe(false));

  test('numbers are read with separators and decimals', () => {
    expect([...numbersIn('Of 71,420 runners 84.6% and 12 to 23.')]).toEqual([71420, 84.6, 12, 23]);
  });
});
