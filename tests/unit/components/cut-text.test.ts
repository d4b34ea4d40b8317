import { describe, expect, it } from 'vitest';
import { cutText } from '../../../lib/ui/cut-text.ts';

const cut = (text: string, ...spans: [number, number][]) =>
  cutText(
    text,
    spans.map(([start, end]) => ({ start, end })),
  ).map(({ text: piece, span }) => (span ? `[${piece}]` : piece));

describe('cutText', () => {
  it('gives a text without spans whole, and an empty one as nothing', () => {
    expect(cut('soleus')).toEqual(['soleus']);
    expect(cut('')).toEqual([]);
  });

  it('cuts at the start, in the middle and at the end', () => {
    expect(cut('pulled soleus strain', [0, 6], [7, 13], [14, 20])).toEqual([
      '[pulled]',
      ' ',
      '[soleus]',
      ' ',
      '[strain]',
    ]);
  });

  it('takes spans in any order', () => {
    expect(cut('abcd', [2, 3], [0, 1])).toEqual(['[a]', 'b', '[c]', 'd']);
  });

  it.each<[string, [number, number][]]>([
    [
      'overlapping',
      [
        [0, 3],
        [2, 4],
      ],
    ],
    ['empty', [[2, 2]]],
    ['backward', [[3, 1]]],
    ['too long', [[2, 99]]],
    ['negative', [[-1, 2]]],
  ])('never loses text to %s spans', (_, spans) => {
    expect(
      cut('abcd', ...spans)
        .join('')
        .replaceAll(/[[\]]/g, ''),
    ).toBe('abcd');
  });

  it('drops a span that reaches past the end', () => {
    expect(cut('abcd', [2, 5])).toEqual(['abcd']);
  });

  it('hands each span on with its piece', () => {
    const link = { start: 1, end: 2, card: 'soleus-strain' };
    expect(cutText('abc', [link])[1]?.span).toBe(link);
  });
});
