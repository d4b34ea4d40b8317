import { expect, it } from 'vitest';
import { hitAddress } from '../../../components/search/hit-address.ts';
import type { SearchHit } from '../../../lib/search/index.ts';

const rangesIn = (text: string, words: string[]): [number, number][] =>
  words.map((word) => [text.indexOf(word), text.indexOf(word) + word.length]);

const TEXT = 'Soleus strains take weeks before running.';
const hit = (inTitle: string[], inClaim: string[]): SearchHit => ({
  card: 'soleus-strain',
  topic: 'soleus-strain',
  title: 'Soleus strain',
  ranges: rangesIn('Soleus strain', inTitle),
  claim: { id: 'soleus-strain/weeks', text: TEXT, section: 'What next' },
  claimRanges: rangesIn(TEXT, inClaim),
});

it('opens the card when the title answers all that the claim does, in whatever form', () => {
  expect(hitAddress(hit(['Soleus'], ['Soleus']))).toBe('#/soleus-strain');
  expect(hitAddress(hit(['Soleus', 'strain'], ['strains']))).toBe('#/soleus-strain');
});

it('opens the claim when it answers more', () => {
  expect(hitAddress(hit(['Soleus'], ['Soleus', 'running']))).toBe('#/soleus-strain/weeks');
  expect(hitAddress(hit([], ['weeks']))).toBe('#/soleus-strain/weeks');
});

it('opens the card when no claim fits', () => {
  const { claim: _, ...bare } = hit(['Soleus'], []);
  expect(hitAddress(bare)).toBe('#/soleus-strain');
});
