import { expect, it, vi } from 'vitest';
import type { Card, Claim, FormattedReference } from '../../../lib/knowledge/types.ts';
import { getMessage } from '../figures/messages-mock.ts';

vi.mock('wxt/browser', () => ({ browser: { i18n: { getMessage } } }));
const { cardAsText, claimAsText } = await import('../../../lib/ui/copied-text.ts');

const references = {
  a: { text: 'Green B. Calves. 2020.', url: 'https://doi.org/10.1/a' },
  b: { text: 'NHS. Clots.' },
} as unknown as Record<string, FormattedReference>;
const card = {
  title: 'Soleus strain',
  checked: '2026-11-22',
  redFlag: { text: 'Swollen? Get seen today.' },
} as Card;
const LAST =
  'Soleus strain, Running Footnotes. Checked 22 November 2026. General information, not a diagnosis.';

it('a statement, its numbered sources with their links, and where it is from', () => {
  const claim = { text: 'It aches.', citations: ['b', 'a'] } as Claim;
  expect(claimAsText(claim, card, references)).toBe(
    `It aches. [1][2]\n\n1. NHS. Clots.\n2. Green B. Calves. 2020. https://doi.org/10.1/a\n\n${LAST}`,
  );
});

it('a statement without a source says so', () => {
  const claim: Pick<Claim, 'text' | 'citations'> = { text: 'Rest.', citations: [] };
  expect(claimAsText(claim as Claim, card, references)).toBe(
    `Rest. (general advice, no study)\n\n${LAST}`,
  );
});

it('a card: its title, danger line and sources, and no address that only works here', () => {
  const text = cardAsText(card, ['a', 'b'], references);
  expect(text).toBe(
    `Soleus strain\n\nSwollen? Get seen today.\n\n1. Green B. Calves. 2020. https://doi.org/10.1/a\n2. NHS. Clots.\n\n${LAST}`,
  );
  expect(text).not.toMatch(/extension:|reference\.html/);
});
