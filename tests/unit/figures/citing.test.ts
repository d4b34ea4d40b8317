import { expect, it } from 'vitest';
import type { Card, Claim } from '../../../lib/knowledge/types.ts';
import { citingPlaces } from '../../../lib/ui/card-facts.ts';

const claim = (slug: string, ...citations: string[]) =>
  ({ id: `card/${slug}`, citations }) as Claim;
const card = {
  redFlag: claim('red-flag', 'nhs'),
  sections: [
    { id: 'what', claims: [claim('one', 'a')] },
    { id: 'next', claims: [claim('two', 'b')] },
  ],
} as unknown as Card;

it('a picture cites where it stands, so that numbers follow the page', () => {
  const places = citingPlaces(card, new Map(), [
    { anchor: 'picture-last', citations: ['z'], section: 'next', at: 'end' },
    { anchor: 'picture-first', citations: ['y'], section: 'next', at: 'start' },
  ]);
  expect([...places].map(({ anchor }) => anchor)).toEqual([
    'red-flag',
    'one',
    'picture-first',
    'two',
    'picture-last',
  ]);
});
