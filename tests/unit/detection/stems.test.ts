import { describe, expect, it } from 'vitest';
import { alignedExpression } from '../../../lib/detection/aligned.ts';
import { expressionFor } from '../../../lib/detection/expressions.ts';
import { createFind } from '../../../lib/detection/find-stem.ts';
import { createHits } from '../../../lib/detection/hits.ts';

const stems = ['calf', 'calv', 'dvt', 'tennis leg', 'tennis le', 'shin s', 'shins', 'shinsp'];
/** Words as the lexicon packs them. */
const WORDS = 'acheApainAleftBlegsBnobody*CtearDtenderEtornD';
const many = Array.from({ length: 200 }, (_, number) => `zq${'abcdefghij'[number % 10]}${number}`);

describe.each([
  ['few stems', stems],
  ['many stems', [...stems, ...many.map((word) => word.replace(/\d/g, 'w'))]],
])('what stems lead to, with %s', (_, known) => {
  const expression = expressionFor(known.toSorted());
  const lexicon = { stems: known.toSorted(), expression, words: WORDS };
  const find = createFind({ ...lexicon, aligned: alignedExpression(lexicon) });
  const hits = createHits(lexicon);

  it('finds a word that stands against the last one of another element', () => {
    for (const text of ['Tightcalf pain', 'Restdvt', 'Icetennis leg', '12calves', 'ca\u00ADlf']) {
      expect(find(text, 0), text).toBeGreaterThanOrEqual(0);
    }
  });

  it('finds each of those that begin alike', () => {
    expect(hits('tennis  legs, shin sore, shins, shinsplints, shine')).toEqual([0, 14, 25, 32]);
  });

  it('finds a short stem at the beginning of a longer word', () => {
    expect(hits('a dvt, two dvts, two d\u00ADvts')).toEqual([2, 11, 21]);
  });

  it('says where each begins, one after the other, with and without invisible characters', () => {
    for (const text of ['Tightcalf, a dvt and calves', 'Tightca\u00ADlf, a dvt and cal\u200Bves']) {
      const found: number[] = [];
      for (let at = find(text, 0); at >= 0; at = find(text, at + 1)) found.push(at);
      const begun = [text.indexOf('ca'), text.indexOf('dvt'), text.lastIndexOf('cal')];
      expect(found, text).toEqual(begun);
    }
  });

  it('takes the beginnings of words alone for hits', () => {
    expect(hits('Tightcalf, a calf and calves')).toEqual([13, 22]);
  });

  it('passes over what holds none', () => {
    for (const text of ['', 'cal f', 'ca lf', 'tennis', 'tennislegs', 'half calm', 'dv t']) {
      expect(find(text, 0), text).toBe(-1);
    }
  });
});
