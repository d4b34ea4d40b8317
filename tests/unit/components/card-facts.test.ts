import { describe, expect, it } from 'vitest';
import type { Card, Claim, FormattedReference, SeedClaim } from '../../../lib/knowledge/types.ts';
import { citingPlaces, evidenceYear, isOverdue } from '../../../lib/ui/card-facts.ts';
import { changesByClaim, countVerdicts } from '../../../lib/ui/changes.ts';

const claim = (slug: string, ...citations: string[]): Claim => ({
  id: `card/${slug}`,
  text: `${slug}.`,
  kind: citations.length > 0 ? 'study' : 'general',
  citations,
  evidence: citations.length > 0 ? 'cohort' : 'general advice, no study',
});
const row = (id: string, verdict: SeedClaim['verdict'], slug: string): SeedClaim => ({
  id,
  says: 'the article’s words',
  verdict,
  because: 'a reason',
  citations: [`for-${id}`],
  card: 'card',
  claim: `card/${slug}`,
});
const reference = (evidence: FormattedReference['evidence'], year?: number) =>
  ({ evidence, ...(year && { year }) }) as FormattedReference;

const rows = [
  row('S1', 'supported', 'one'),
  row('S2', 'refined', 'one'),
  row('S3', 'superseded', 'two'),
  row('S4', 'contradicted', 'one'),
  row('S5', 'unverified', 'two'),
  row('R1', 'corrected', 'two'),
];

describe('changes since 2012', () => {
  it('keeps the rows that no longer stand as written, by claim', () => {
    const changes = changesByClaim(rows);
    expect(changes.get('card/one')?.map(({ id }) => id)).toEqual(['S2', 'S4']);
    expect(changes.get('card/two')?.map(({ id }) => id)).toEqual(['S3']);
  });

  it('counts verdicts, most frequent first', () => {
    expect(countVerdicts([...rows, row('S6', 'refined', 'two')])[0]).toEqual(['refined', 2]);
    expect(countVerdicts([])).toEqual([]);
  });
});

describe('citingPlaces', () => {
  const card = {
    redFlag: claim('red-flag', 'nhs'),
    sections: [{ claims: [claim('one', 'a')] }, { claims: [claim('two'), claim('three', 'b')] }],
  } as Card;

  it('reads the card as a reader does: red flag, claims, and notes under their claims', () => {
    expect([...citingPlaces(card, changesByClaim(rows))]).toEqual([
      { anchor: 'red-flag', citations: ['nhs'] },
      { anchor: 'one', citations: ['a'] },
      { anchor: 'S2', citations: ['for-S2'] },
      { anchor: 'S4', citations: ['for-S4'] },
      { anchor: 'two', citations: [] },
      { anchor: 'S3', citations: ['for-S3'] },
      { anchor: 'three', citations: ['b'] },
    ]);
  });

  it('does without a red-flag line', () => {
    const { redFlag: _, ...plain } = card;
    expect([...citingPlaces(plain as Card, new Map())][0]?.anchor).toBe('one');
  });
});

describe('evidenceYear', () => {
  const references = {
    review: reference('systematic review', 2019),
    cohort: reference('cohort', 2020),
    page: reference('guideline'),
  };

  it('is that of the cited study of the kind named', () => {
    expect(evidenceYear(claim('x', 'review', 'cohort'), references)).toBe(2020);
  });

  it('is that of the first cited when none is of that kind', () => {
    expect(evidenceYear(claim('x', 'review'), references)).toBe(2019);
  });

  it('is unknown without a dated or known reference', () => {
    expect(evidenceYear(claim('x', 'page'), references)).toBeUndefined();
    expect(evidenceYear(claim('x', 'missing'), references)).toBeUndefined();
    expect(evidenceYear(claim('x'), references)).toBeUndefined();
  });
});

it('calls a card overdue from the day it was to be checked again', () => {
  const card = { checkAgain: '2028-11-01' };
  expect(isOverdue(card, new Date('2028-10-31T23:59:00Z'))).toBe(false);
  expect(isOverdue(card, new Date('2028-11-01T09:00:00Z'))).toBe(true);
});
