import { h } from 'preact';
import { describe, expect, it, vi } from 'vitest';
import { calfParts, hurtAreas, loadingLadder, timeAway } from '../../../lib/figures/index.ts';
import { cards, claims, withClaim, withNumber, withoutNumber } from './cards.ts';
import { markupOf, textsOf } from './markup.ts';
import { getMessage } from './messages-mock.ts';

vi.mock('wxt/browser', () => ({ browser: { i18n: { getMessage } } }));

const { CalfLayer } = await import('../../../components/figures/calf/CalfLayer.tsx');
const { DEEP, NEAR } = await import('../../../components/figures/calf/layers.tsx');
const { DaysChart } = await import('../../../components/figures/days/DaysChart.tsx');
const { HurtDrawing } = await import('../../../components/figures/hurt/HurtDrawing.tsx');
const { LadderDrawing } = await import('../../../components/figures/ladder/LadderDrawing.tsx');

const cardTitle = (id: string) => cards.find((card) => card.id === id)?.title ?? 'NO SUCH CARD';
const layer = (name: 'near' | 'deep') =>
  markupOf(
    h(CalfLayer, {
      layer: name,
      title: 'title',
      description: 'description',
      drawn: name === 'near' ? NEAR : DEEP,
      parts: calfParts(claims),
      cardTitle,
    }),
  );
const hurt = (from = claims) => markupOf(h(HurtDrawing, { areas: hurtAreas(from), cardTitle }));
const days = (from = claims) => markupOf(h(DaysChart, { data: timeAway(from) }));
const ladder = (from = claims) => markupOf(h(LadderDrawing, { rungs: loadingLadder(from) }));

const DRAWINGS = {
  near: layer('near'),
  deep: layer('deep'),
  hurt: hurt(),
  days: days(),
  ladder: ladder(),
};

describe.each(Object.entries(DRAWINGS))('the drawing "%s"', (_, markup) => {
  it('says what it shows to those who cannot see it', () => {
    const [title, description] = [textsOf(markup, 'title')[0], textsOf(markup, 'desc')[0]];
    expect(title).toBeTruthy();
    expect(description).toBeTruthy();
    for (const [, id] of markup.matchAll(/aria-(?:labelled|described)by="([^"]+)"/g)) {
      expect(markup).toContain(`id="${id}"`);
    }
  });

  it('holds no number that is none, and no name of a card that is not there', () => {
    expect(markup).not.toMatch(/NaN|undefined|Infinity|NO SUCH CARD/);
  });

  it('stays inside 320 units or so, so that its text is readable at 320 px', () => {
    const [, width] = markup.match(/viewBox="[-\d.]+ [-\d.]+ ([\d.]+)/) ?? [];
    expect(Number(width)).toBeLessThanOrEqual(336);
  });
});

it('no two drawings share an id', () => {
  const ids = Object.values(DRAWINGS).flatMap((markup) => [...markup.matchAll(/\sid="([^"]+)"/g)]);
  const names = ids.map(([, id]) => id);
  expect(names).toEqual([...new Set(names)]);
});

describe('the calf from behind', () => {
  it('names every part and links it to its card', () => {
    const links = Object.values({ near: DRAWINGS.near, deep: DRAWINGS.deep }).flatMap((markup) =>
      [...markup.matchAll(/<a class="part [^"]*" href="#\/([^"]+)"><title>([^<]+)</g)].map(
        ([, to, name]) => `${name} -> ${to}`,
      ),
    );
    expect(new Set(links)).toEqual(
      new Set([
        `Gastrocnemius, inner head. Card: ${cardTitle('gastrocnemius-strain')} -> gastrocnemius-strain`,
        `Gastrocnemius, outer head. Card: ${cardTitle('gastrocnemius-strain')} -> gastrocnemius-strain`,
        `Soleus. Card: ${cardTitle('soleus-strain')} -> soleus-strain`,
        `Achilles tendon. Card: ${cardTitle('achilles-tendinopathy')} -> achilles-tendinopathy`,
        `Plantaris. Card: ${cardTitle('calf-anatomy')} -> calf-anatomy/plantaris-missing`,
      ]),
    );
  });

  it('draws the heads over the soleus', () => {
    const at = (part: string) => DRAWINGS.near.indexOf(`part-${part}`);
    expect(at('soleus')).toBeLessThan(at('achilles'));
    expect(at('achilles')).toBeLessThan(at('inner-head'));
  });
});

describe('where it hurts', () => {
  it('has four areas and none for a clot', () => {
    const areas = [...DRAWINGS.hurt.matchAll(/class="part part-([a-z]+)"/g)].map(
      ([, area]) => area,
    );
    expect(areas.sort()).toEqual(['achilles', 'gastrocnemius', 'shin', 'soleus']);
    expect(textsOf(DRAWINGS.hurt, 'text').join(' ')).not.toMatch(/clot/i);
  });

  it('tells in words and by its pattern how each starts', () => {
    for (const { area, onset, start } of hurtAreas(claims)) {
      const part = DRAWINGS.hurt.split(`part-${area}"`)[1]?.split('</a>')[0] ?? '';
      expect(part).toContain(`url(#onset-${onset})`);
      expect(textsOf(part, 'text').join(' ')).toContain(start.text);
    }
  });
});

describe('time away', () => {
  const dots = (markup: string) =>
    [...markup.matchAll(/class="mean" cx="([\d.]+)"/g)].map(([, x]) => Number(x));

  it('has a dot for each mean, and its number beside it', () => {
    const [zero = 0, one = 0, two = 0, three = 0] = dots(DRAWINGS.days);
    expect([zero, one, two, three]).toEqual([zero, one, two, three].sort((a, b) => a - b));
    // On one straight scale, distances are as the differences of days: 8, 17, 25, 48.
    expect((three - one) / (one - zero)).toBeCloseTo((48 - 17) / (17 - 8));
    const texts = textsOf(DRAWINGS.days, 'text');
    expect(texts).toEqual(
      expect.arrayContaining(['8', '17', '25', '48', '40.1', '5', '110', '62', '83']),
    );
  });

  it('moves a dot and changes its number when the card changes', () => {
    const changed = days(withNumber('strain-grades/time-by-grade', 'grade-2', 33));
    expect(dots(changed)[2]).toBeGreaterThan(dots(DRAWINGS.days)[2] ?? Number.POSITIVE_INFINITY);
    expect(textsOf(changed, 'text')).toContain('33');
    expect(textsOf(changed, 'text')).not.toContain('25');
  });

  it('moves a whisker when the card changes, and lengthens the axis with it', () => {
    const changed = days(withNumber('strain-grades/wide-spread', 'longest', 190));
    expect(changed).not.toBe(DRAWINGS.days);
    expect(textsOf(changed, 'text')).toEqual(expect.arrayContaining(['190', '200']));
  });

  it('has whiskers for the rugby players alone: no other source gives a spread', () => {
    const chart = DRAWINGS.days.split('translate(')[0] ?? ''; // what follows is the key
    expect(chart.match(/class="range"/g)).toHaveLength(1);
    expect(chart.match(/class="deviation"/g)).toHaveLength(1);
  });

  it('names the people', () => {
    const headings = DRAWINGS.days.replace(/<\/text><text class="heading"[^>]*>/g, ' ');
    for (const { population } of timeAway(claims).people) {
      expect(headings.toLowerCase()).toContain(population.toLowerCase());
    }
  });

  it.each([
    ['strain-grades/time-by-grade', 'grade-3'],
    ['strain-grades/wide-spread', 'sd'],
    ['strain-grades/wide-spread', 'longest'],
    ['strain-grades/two-to-three-months', 'late'],
  ])('refuses to be drawn when %s loses %s', (id, name) => {
    expect(() => days(withoutNumber(id, name))).toThrow(`"${name}"`);
  });

  it('refuses to be drawn without a population, or with a mean outside its range', () => {
    const nobody = withClaim('strain-grades/time-by-grade', () => ({ population: '' }));
    expect(() => days(nobody)).toThrow('whom');
    expect(() => days(withNumber('strain-grades/wide-spread', 'mean', 140.1))).toThrow('outside');
  });
});

describe('the loading ladder', () => {
  it('takes its figures from the cards', () => {
    const said = (markup: string) => textsOf(markup, 'text').join(' | ');
    expect(said(DRAWINGS.ladder)).toMatch(/hops and jumps within 10% of the other side/);
    const changed = ladder(withNumber('return-to-running/hops-even', 'asymmetry', 15));
    expect(said(changed)).toMatch(/hops and jumps within 15% of the other side/);
    expect(said(changed)).toMatch(/calf stretch within 10% of the other side/);
  });

  it('has the highest rung on top and the ground at the foot', () => {
    const at = (name: string) => DRAWINGS.ladder.indexOf(`>${getMessage(name)}<`);
    expect(at('rungRunning')).toBeLessThan(at('rungHops'));
    expect(at('rungHops')).toBeLessThan(at('rungBothLegs'));
  });

  it('refuses to be drawn when a card no longer says a criterion', () => {
    const reworded = withClaim('plyometrics/hop-late', () => ({ text: 'Hop whenever you like.' }));
    expect(() => ladder(reworded)).toThrow('plyometrics/hop-late');
  });
});
