import { describe, expect, it } from 'vitest';
import { buildSearchIndex } from '../../../lib/knowledge/compile/search-index.ts';
import { compileSearchIntents } from '../../../lib/knowledge/compile/search-index-intents.ts';
import { createSearcher } from '../../../lib/search/index.ts';
import { card, INTENTS, NO_LEXICON, placesOf, SAMPLE, sampleIndex } from './sample.ts';

describe('the index', () => {
  it('is plain data: the same after a trip through JSON', () => {
    const index = sampleIndex();
    expect(JSON.parse(JSON.stringify(index))).toEqual(index);
  });

  it('holds every claim once, with its section, its standing and the first thing to do of each card', () => {
    const { cards, claims, sections } = sampleIndex();
    expect(claims).toHaveLength(7);
    const cramp = cards.findIndex(({ id }) => id === 'calf-cramp');
    expect(claims[cards[cramp]?.lead ?? -1]).toEqual([
      cramp,
      'what-to-do-now-0',
      sections.indexOf('What to do now'),
      'Straighten the knee and stretch gently until it lets go.',
      7,
    ]);
  });

  it('weighs a name above a claim, and a rare name above a common one', () => {
    const { stems, cards } = sampleIndex();
    const weight = (stem: string, id: string) => {
      const [, , ...pairs] = stems.find(([text]) => text === stem) ?? ['', 0];
      const number = cards.findIndex((found) => found.id === id);
      for (let i = 0; i < pairs.length; i += 2) if (pairs[i] === number) return pairs[i + 1] ?? 0;
      return 0;
    };
    expect(weight('soleus', 'soleus-strain')).toBeGreaterThan(weight('calf', 'calf-strain'));
    expect(weight('clot', 'red-flags')).toBeGreaterThan(weight('sudden', 'calf-strain'));
    expect(weight('the', 'calf-strain')).toBe(0);
  });

  it('does not take a card that warns of a clot for a card about clots', () => {
    const warns = card('warns', 'Tight calf', [], {
      'What it is': ['A calf that feels short.'],
      'When to get help': Array(9).fill('A clot can feel like this. Think of a clot.'),
    });
    const tells = card('tells', 'Swollen ankle', [], { 'What it is': ['It may hide a clot.'] });
    const { search } = createSearcher(withIntents([warns, tells, ...SAMPLE]));
    const found = search('clot').map(({ card }) => card);
    expect(found[0]).toBe('red-flags');
    expect(found).not.toContain('warns');
  });

  it('reads a phrase that names a part of the body as that, and not by its words', () => {
    const raises = card('raises', 'Leg raises', ['lower slowly'], { 'What it is': ['A raise.'] });
    const { search } = createSearcher(withIntents([raises, ...SAMPLE]));
    expect(search('calf, leg lower')[0]?.card).toBe('raises');
    expect(search('calf, lower leg')[0]?.card).toBe('calf-strain');
  });

  it('can be built of nothing', () => {
    const index = buildSearchIndex([], [], NO_LEXICON);
    expect(createSearcher(index).search('calf strain')).toEqual([]);
  });
});

function withIntents(cards: typeof SAMPLE) {
  return buildSearchIndex(
    cards,
    [],
    NO_LEXICON,
    compileSearchIntents(INTENTS, 'x.yaml', cards.map(placesOf), []),
  );
}
