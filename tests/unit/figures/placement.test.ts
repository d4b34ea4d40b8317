import { describe, expect, it } from 'vitest';
import {
  ASPECTS,
  COMPARED,
  claimsShown,
  comparison,
  FIGURES,
  figureAnchor,
  homeOf,
  loadingLadder,
  PLACEMENTS,
} from '../../../lib/figures/index.ts';
import { NO_STUDY } from '../../../lib/knowledge/types.ts';
import { cards, claims, withClaim } from './cards.ts';

describe.each(PLACEMENTS)('$figure on $card', ({ figure, card: id, section }) => {
  const card = cards.find((card) => card.id === id);

  it('stands in a section that the card has, at an address of its own', () => {
    const sections = card?.sections.map(({ id }) => id) ?? [];
    expect(sections).toContain(section);
    const taken = card?.sections.flatMap(({ claims }) => claims.map((claim) => claim.id)) ?? [];
    expect([...sections, ...taken.map((claim) => claim.split('/')[1])]).not.toContain(
      figureAnchor(figure),
    );
  });

  it('shows only what has sources, or says that it has none', () => {
    const shown = claimsShown(figure, claims);
    expect(shown.length).toBeGreaterThan(3);
    for (const { citations, evidence } of shown) {
      expect(citations.length > 0 || evidence === NO_STUDY).toBe(true);
    }
  });
});

it('every picture has a home', () => {
  for (const figure of FIGURES) expect(cards.map(({ id }) => id)).toContain(homeOf(figure));
});

describe('the compare table', () => {
  it('fills every cell, and says where to get help in every column', () => {
    const { rows } = comparison(claims);
    expect(rows.map(({ aspect }) => aspect)).toEqual(ASPECTS);
    for (const { cells } of rows) {
      expect(cells).toHaveLength(COMPARED.length);
      for (const cell of cells) expect(cell.length).toBeGreaterThan(0);
    }
    for (const cell of rows.at(-1)?.cells ?? []) {
      expect(cell.map(({ text }) => text).join()).toMatch(/Get seen today|Call your emergency/);
    }
  });

  it('speaks in every column of what the column is about', () => {
    for (const { cells } of comparison(claims).rows) {
      for (const [column, cell] of cells.entries()) {
        const from = cell.map(({ id }) => id.split('/')[0]);
        expect([COMPARED[column], 'calf-strain']).toEqual(expect.arrayContaining(from));
      }
    }
  });

  it('cannot be built when a card loses a claim or the words of a cell', () => {
    const without = new Map(claims);
    without.delete('calf-cramp/how-long');
    expect(() => comparison(without)).toThrow('calf-cramp/how-long');
    const reworded = withClaim('gastrocnemius-strain/inner-head', () => ({ text: 'Other words.' }));
    expect(() => comparison(reworded)).toThrow('gastrocnemius-strain/inner-head');
  });
});

describe('the loading ladder', () => {
  /** Strength benchmarks of elite sport, the test behind them, and the rules for a sore tendon. */
  const NEVER =
    /elite-(benchmark|marks)|heel-raise\/(paced|no-magic-number)|not-tendon-rules|step-back/;

  it('holds no target of elite strength tests and no tendon rule', () => {
    const shown = loadingLadder(claims).flatMap((rung) => [...rung.claims, ...rung.criteria]);
    expect(shown.filter(({ id }) => NEVER.test(id))).toEqual([]);
    expect(shown.filter(({ text }) => /body weight\b.*\d|\b30\b/.test(text))).toEqual([]);
  });
});
