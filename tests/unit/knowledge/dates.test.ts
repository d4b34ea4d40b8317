import { describe, expect, test } from 'vitest';
import { summaryOf } from '../../../lib/knowledge/compile/index.ts';
import { compile } from './compile.ts';
import { lineOf, swap, told } from './content-folder.ts';

const CARD = 'cards/calf-strain.md';
const at = (words: string) => `${CARD}:${lineOf(CARD, words)}`;

describe('dates', () => {
  test('24 months are allowed, a day more is not', () => {
    expect(told({ [CARD]: swap('2028-11-01', '2028-11-22') })).toEqual([]);
    expect(told({ [CARD]: swap('2028-11-01', '2028-11-23') })).toEqual([
      `${at('checkAgain:')} 2028-11-23 is more than 24 months after the check of 2026-11-22.`,
    ]);
  });

  test('the next check comes after the last', () => {
    expect(told({ [CARD]: swap('2028-11-01', '2026-11-22') })).toEqual([
      `${at('checkAgain:')} 2026-11-22 is not after the check of 2026-11-22.`,
    ]);
  });

  test('a check cannot lie ahead', () => {
    expect(told({ [CARD]: swap('checked: 2026-11-22', 'checked: 2026-11-23') })).toEqual([
      `${at('checked:')} The card says it was checked on 2026-11-23, which is still to come.`,
    ]);
  });

  test('an overdue card is listed, but is no problem', () => {
    const onTheDay = compile({}, '2028-11-01');
    expect(onTheDay.overdue).toEqual([]);
    const after = compile({}, '2028-11-02');
    expect(after.overdue).toEqual(['calf-strain']);
    expect(after.problems).toEqual([]);
    expect(summaryOf(after)).toContain('1 cards overdue for a check: calf-strain');
  });
});
