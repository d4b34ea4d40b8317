import { describe, expect, it } from 'vitest';
import { HELP_PHRASES } from '../../../lib/knowledge/types.ts';
import { ANSWERS, claimsOfAnswer, FIRST_OF_ALL, QUESTIONS } from '../../../lib/ui/questions.ts';
import { APPOINTMENT, ARTICLE } from '../../../lib/ui/route.ts';
import { cards, claims } from '../figures/cards.ts';

describe.each(QUESTIONS)('%s', (question) => {
  it('says only what cards say', () => {
    for (const id of claimsOfAnswer(question)) expect(claims.get(id), id).toBeDefined();
    expect(claims.get(FIRST_OF_ALL)?.text).toContain(HELP_PHRASES[0]);
  });

  it('says nothing twice', () => {
    const shown = claimsOfAnswer(question);
    expect(new Set(shown).size).toBe(shown.length);
  });

  it('leads to cards that exist', () => {
    const known = cards.map(({ id }) => id);
    for (const answer of ANSWERS[question])
      expect(known).toEqual(expect.arrayContaining([...answer.cards]));
  });

  it('begins with when to get help', () => {
    const [first] = ANSWERS[question];
    expect(first?.step).toBe('danger');
    for (const id of first?.claims ?? []) {
      expect(HELP_PHRASES.some((phrase) => claims.get(id)?.text.includes(phrase))).toBe(true);
    }
  });
});

it('no card has the address of a page', () => {
  const pages: string[] = [...QUESTIONS, APPOINTMENT, ARTICLE, 'topics'];
  expect(cards.filter(({ id }) => pages.includes(id))).toEqual([]);
});
