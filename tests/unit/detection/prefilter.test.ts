import { describe, expect, it } from 'vitest';
import { createPrefilter } from '../../../lib/detection/index.ts';

const stems = ['calf', 'calv', 'dvt', 'tennis leg', 'tennis le', 'shin s', 'shins', 'shinsp'];
const many = Array.from({ length: 200 }, (_, number) => `zq${'abcdefghij'[number % 10]}${number}`);

describe.each([
  ['few stems', stems],
  ['many stems', [...stems, ...many.map((word) => word.replace(/\d/g, 'w'))]],
])('the prefilter with %s', (_, known) => {
  const prefilter = createPrefilter(known);

  it('finds a word that stands against the last one of another element', () => {
    for (const text of ['Tightcalf pain', 'Restdvt', 'Icetennis leg', '12calves', 'ca\u00ADlf']) {
      expect(prefilter.mayContain(text), text).toBe(true);
    }
  });

  it('finds each of those that begin alike', () => {
    expect(prefilter.hits('tennis  legs, shin sore, shins, shinsplints, shine')).toEqual([
      0, 14, 25, 32,
    ]);
  });

  it('finds a short stem at the beginning of a longer word', () => {
    expect(prefilter.hits('a dvt, two dvts, two d\u00ADvts')).toEqual([2, 11, 21]);
  });

  it('takes the beginnings of words alone for hits', () => {
    expect(prefilter.hits('Tightcalf, a calf and calves')).toEqual([13, 22]);
  });

  it('passes over what holds none', () => {
    for (const text of ['', 'cal f', 'ca lf', 'tennis', 'tennislegs', 'half calm', 'dv t']) {
      expect(prefilter.mayContain(text), text).toBe(false);
    }
  });
});
