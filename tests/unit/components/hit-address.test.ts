import { expect, it } from 'vitest';
import { hitAddress } from '../../../components/search/hit-address.ts';
import type { SearchHit } from '../../../lib/search/index.ts';

const hit: SearchHit = {
  card: 'soleus-strain',
  topic: 'soleus-strain',
  title: 'Soleus strain',
  ranges: [],
  claim: { id: 'soleus-strain/weeks', text: 'It takes weeks.', section: 'What next' },
  answers: true,
  claimRanges: [],
};

it('opens the claim when it answers', () => {
  expect(hitAddress(hit)).toBe('#/soleus-strain/weeks');
});

it('opens the card when the claim only stands for it, and when there is none', () => {
  expect(hitAddress({ ...hit, answers: false })).toBe('#/soleus-strain');
  const { claim: _, ...bare } = hit;
  expect(hitAddress({ ...bare, answers: false })).toBe('#/soleus-strain');
});
