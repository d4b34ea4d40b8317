import { describe, expect, it } from 'vitest';
import { createSearcher } from '../../../lib/search/index.ts';
import { sampleIndex } from './sample.ts';

const { search } = createSearcher(sampleIndex());
const first = (query: string) => search(query)[0]?.card;

describe('search', () => {
  it.each([
    ['soleus', 'soleus-strain'],
    ['solius', 'soleus-strain'],
    ['sol', 'soleus-strain'],
    ['charly hrose', 'calf-cramp'],
    ['cramps', 'calf-cramp'],
    ['CALVES cramping', 'calf-cramp'],
    ['blod clot', 'red-flags'],
  ])('finds %j on the card %s', (query, expected) => {
    expect(first(query)).toBe(expected);
  });

  it.each(['', '   ', '?!…', 'zzzz', 'a'.repeat(10_000)])('offers nothing for %.10j', (query) => {
    expect(search(query)).toEqual([]);
  });

  it('marks the matched words of the title and of the best claim', () => {
    const hit = search('deep soleus')[0];
    const marked = (text: string, ranges: [number, number][]) =>
      ranges.map(([start, end]) => text.slice(start, end));
    expect(marked(hit?.title ?? '', hit?.ranges ?? [])).toEqual(['Soleus']);
    expect(hit?.claim?.section).toBe('What it is');
    expect(marked(hit?.claim?.text ?? '', hit?.claimRanges ?? [])).toEqual(['soleus', 'deep']);
  });
});
