import { describe, expect, it } from 'vitest';
import { backwards, between, fibresOf, outlineOf, pathOf } from '../../../lib/figures/curve.ts';
import { linearScale } from '../../../lib/figures/scale.ts';
import { stackLabels } from '../../../lib/figures/stack.ts';
import { wrapLabel } from '../../../lib/figures/wrap.ts';

describe('linearScale', () => {
  it('ends its axis at a round number above every value', () => {
    const { ticks, at } = linearScale([8, 110], 0, 120);
    expect(ticks).toEqual([0, 20, 40, 60, 80, 100, 120]);
    expect([at(0), at(8), at(110)]).toEqual([0, 8, 110]);
  });

  it.each([
    [3, 3],
    [48, 50],
    [120, 120],
    [121, 150],
    [999, 1000],
  ])('holds %d on an axis to %d', (value, last) => {
    expect(linearScale([value], 0, 1).ticks.at(-1)).toBe(last);
  });

  it('starts where it is told to', () => {
    expect(linearScale([100], 68, 308).at(50)).toBe(188);
  });
});

describe('wrapLabel', () => {
  it('needs no more lines than it must, and makes them even', () => {
    expect(wrapLabel('Soleus', 12)).toEqual(['Soleus']);
    expect(wrapLabel('pain and tightness at 0 out of 10', 32)).toEqual([
      'pain and tightness',
      'at 0 out of 10',
    ]);
  });

  it('cuts a word that is longer than a line, and no other', () => {
    expect(wrapLabel('Wadenmuskelfaserriss', 12)).toEqual(['Wadenmuskelf', 'aserriss']);
    expect(wrapLabel('Gastrocnemius, inner head', 15)).toEqual(['Gastrocnemius,', 'inner head']);
  });
});

describe('curves', () => {
  const left = [0, 0, 1, 1, 2, 2, 3, 9];
  const right = [10, 0, 9, 1, 8, 2, 7, 9];

  it('become path data', () => {
    expect(pathOf(left)).toBe('M0 0C1 1 2 2 3 9');
    expect(pathOf([5, 6], true)).toBe('L5 6');
  });

  it('run backwards through the same points', () => {
    expect(backwards(left)).toEqual([3, 9, 2, 2, 1, 1, 0, 0]);
  });

  it('have lines between them', () => {
    expect(between(left, right, 0)).toEqual(left);
    expect(between(left, right, 1)).toEqual(right);
    expect(between(left, right, 0.5)).toEqual([5, 0, 5, 1, 5, 2, 5, 9]);
  });

  it('make a muscle: down one side, across, up the other, with fibres in it', () => {
    const belly = { left, right, end: [3, 9, 4, 12, 6, 12, 7, 9] };
    expect(outlineOf(belly)).toBe('M0 0C1 1 2 2 3 9L3 9C4 12 6 12 7 9L7 9C8 2 9 1 10 0Z');
    expect(fibresOf(belly, 1)).toBe('M5 0C5 1 5 2 5 9');
  });
});

describe('stackLabels', () => {
  it('puts labels under one another, each as high as its lines', () => {
    expect(stackLabels(['mean', 'one group of a trial', 'range'], 12, 16, 6)).toEqual({
      offsets: [0, 22, 60],
      height: 82,
    });
  });
});
