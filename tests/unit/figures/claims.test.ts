import { describe, expect, it } from 'vitest';
import { claimsOf, numberFrom, quote } from '../../../lib/figures/claims.ts';
import type { Card, Claim } from '../../../lib/knowledge/types.ts';

const claim: Claim = {
  id: 'card/spread',
  text: 'See the rugby card. Players were away 40.1 days.',
  kind: 'study',
  citations: ['a'],
  evidence: 'cohort',
  population: 'players',
  numbers: { mean: 40.1 },
  links: [{ start: 8, end: 13, card: 'rugby' }],
};
const redFlag = { ...claim, id: 'card/red-flag', text: 'Get seen.' };
const card = { id: 'card', redFlag, sections: [{ claims: [claim] }] } as unknown as Card;
const claims = claimsOf([card]);

describe('claims for pictures', () => {
  it('are found by id, red-flag lines too', () => {
    expect(quote(claims, 'card/spread')).toBe(claim);
    expect(quote(claims, 'card/red-flag').text).toBe('Get seen.');
  });

  it('are cut down to words of theirs, with the links inside them', () => {
    expect(quote(claims, 'card/spread', 'the rugby card')).toMatchObject({
      text: 'the rugby card',
      links: [{ start: 4, end: 9, card: 'rugby' }],
    });
    expect(quote(claims, 'card/spread', 'Players were away')).toMatchObject({ links: [] });
  });

  it('bring their numbers into the words', () => {
    expect(quote(claims, 'card/spread', 'away {mean} days').text).toBe('away 40.1 days');
  });

  it.each([
    ['a claim that is gone', () => quote(claims, 'card/none'), /No card holds .*"card\/none"/],
    ['words that it does not say', () => quote(claims, 'card/spread', 'at once'), /does not say/],
    ['a number that is gone', () => numberFrom(claim, 'sd'), /no number "sd"/],
    ['a number in words that is gone', () => quote(claims, 'card/spread', '{sd}'), /no number/],
    ['no number at all', () => numberFrom({ ...claim, numbers: { a: Number.NaN } }, 'a'), /"a"/],
  ])('refuse %s', (_, act, message) => {
    expect(act).toThrow(message);
  });
});
