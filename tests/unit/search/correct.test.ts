import { describe, expect, it } from 'vitest';
import type { SearchIndex } from '../../../lib/knowledge/search-types.ts';
import { createCorrector } from '../../../lib/search/correct.ts';
import { typingDistance } from '../../../lib/search/distance.ts';

const vocabulary = (words: string[], proseWords: string[]) =>
  ({ words, proseWords }) as Partial<SearchIndex> as SearchIndex;
const correct = createCorrector(
  vocabulary(
    ['achilles', 'calf', 'cramp', 'gastrocnemius', 'soleus', 'tendonitis', 'while'],
    ['strangers', 'stronger'],
  ),
);
const first = (word: string) => correct(word)[0]?.word;

describe('typing distance', () => {
  it('is 0 for the same word and counts every slip', () => {
    expect(typingDistance('calf', 'calf')).toBe(0);
    expect(typingDistance('', 'calf')).toBe(4);
    expect(typingDistance('xyz', '')).toBe(3);
  });

  it.each([
    ['calg', 'calf', 'a neighbouring key'],
    ['solius', 'soleus', 'a wrong vowel'],
    ['claf', 'calf', 'two letters swapped'],
    ['achiles', 'achilles', 'one letter instead of two'],
    ['crramp', 'cramp', 'two letters instead of one'],
  ])('takes %s for %s easily: %s', (typed, known) => {
    expect(typingDistance(typed, known)).toBeLessThan(typingDistance('half', 'calf'));
  });
});

describe('correcting', () => {
  it.each([
    ['solius', 'soleus'],
    ['achillies', 'achilles'],
    ['gastrocnimeus', 'gastrocnemius'],
    ['tendonitus', 'tendonitis'],
    ['claf', 'calf'],
    ['carmps', 'cramp'],
    ['stranegrs', 'strangers'],
  ])('mends %s', (typed, meant) => {
    expect(first(typed)).toBe(meant);
  });

  it.each([
    ['crampin', 'cramping'],
    ['calfy', 'calf'],
  ])('understands %s as it is spoken', (typed, meant) => {
    expect(first(typed)).toBe(meant);
  });

  it.each(['stubbin', 'stubby', 'half', 'calm', 'cat', 'mp3', 'whole', 'string', 'x'.repeat(300)])(
    'leaves %s alone',
    (word) => {
      expect(correct(word)).toEqual([]);
    },
  );

  it('keeps near ties, so that the rest of the query can decide', () => {
    const two = createCorrector(vocabulary(['massage', 'massale'], []));
    expect(two('massafe').map(({ word }) => word)).toEqual(['massage', 'massale']);
  });

  it('trusts a correction less the further it is', () => {
    expect(correct('achiles')[0]?.trust).toBeGreaterThan(correct('acilless')[0]?.trust ?? 1);
    expect(correct('solius')[0]?.trust).toBeLessThan(1);
  });
});
