import { expect, it } from 'vitest';
import { numberSources, sourceAnchor } from '../../../lib/ui/citations.ts';

it('numbers references by first use and remembers every place, in reading order', () => {
  const sources = numberSources([
    { anchor: 'red-flag', citations: ['nhs'] },
    { anchor: 'first', citations: ['dixon', 'green'] },
    { anchor: 'general', citations: [] },
    { anchor: 'second', citations: ['green', 'nhs'] },
  ]);
  expect([...sources.values()]).toEqual([
    { id: 'nhs', number: 1, citedAt: ['red-flag', 'second'] },
    { id: 'dixon', number: 2, citedAt: ['first'] },
    { id: 'green', number: 3, citedAt: ['first', 'second'] },
  ]);
});

it('names a place once that cites a reference twice', () => {
  const sources = numberSources([{ anchor: 'a', citations: ['x', 'x'] }]);
  expect(sources.get('x')?.citedAt).toEqual(['a']);
});

it('gives references anchors of their own', () => {
  expect(sourceAnchor('dixon-2009')).toBe('ref-dixon-2009');
});
