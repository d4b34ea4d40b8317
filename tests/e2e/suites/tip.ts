import { describe, expect, test } from 'vitest';
import { EVIDENCE_KINDS, HELP_PHRASES, NO_STUDY } from '../../../lib/knowledge/types.ts';
import type { RunnersPage } from '../../../scripts/browsers/runners-page.ts';
import type { Session } from '../harness.ts';
import { eventually, pause } from '../support/until.ts';

/** Longer than a pointer has to rest before a card opens, and than a card takes to close. */
const LONG_ENOUGH = 900;

const evidence = [...EVIDENCE_KINDS].join('|');

export const tipSuite = (session: () => Session) =>
  describe('the card over a page', () => {
    const open = async (): Promise<RunnersPage> => {
      const page = await session().openFixture(
        'https://www.strava.com/activities/9001',
        'strava-activity.html',
      );
      await eventually(() => page.marks('#title')).toHaveLength(1);
      // The script that draws the card is sent when the first mark is painted.
      await pause(300);
      return page;
    };

    test('resting on a mark opens its card: claims, sources, red flag, the way to the full card', async () => {
      const page = await open();
      const place = await page.restOn('calf', '#title');
      await eventually(async () => (await page.tip())?.shown).toBe(true);
      const tip = await page.tip();
      if (!tip) throw new Error('the card has gone');

      expect(tip.title).toBe('Calf strain');
      expect(tip.claims.length).toBeGreaterThanOrEqual(2);
      expect(tip.claims.length).toBeLessThanOrEqual(3);
      // Each statement ends in the numbers of its sources, or says that it has none.
      for (const claim of [...tip.claims, tip.redFlag]) {
        expect(claim).toMatch(new RegExp(`\\S ?(\\d+(, \\d+)*|\\(${NO_STUDY}\\))$`));
      }
      expect(HELP_PHRASES.some((phrase) => tip.redFlag?.includes(phrase))).toBe(true);
      // Each source: its number, a short name, the kind of evidence; its year where it has one.
      tip.sources.forEach((source, i) => {
        expect(source).toMatch(new RegExp(`^${i + 1} .+, (${evidence})$`));
      });
      expect(tip.sources.join()).toMatch(/\b(19|20)\d\d\b/);
      const highest = Math.max(
        ...[...tip.claims, tip.redFlag].flatMap((claim) =>
          (claim?.match(/\d+/g) ?? []).slice(-1).map(Number),
        ),
      );
      expect(highest).toBeLessThanOrEqual(tip.sources.length);
      expect(tip.fullCard).toBe('Full card');

      // Under the words or above them, never over them, and inside the window.
      const { left, top, right, bottom } = tip.box;
      expect(top > place.y || bottom < place.y).toBe(true);
      expect(left >= 0 && top >= 0 && right <= 1000 && bottom <= 800).toBe(true);
    });

    test('"Full card" opens the reference card', async () => {
      const page = await open();
      await page.restOn('soleus');
      await eventually(async () => (await page.tip())?.shown).toBe(true);
      const card = await page.readTipRoot((root) => {
        const { x, y, width, height } =
          root.querySelector('button')?.getBoundingClientRect() ?? new DOMRect();
        return {
          title: root.querySelector('h2')?.textContent,
          x: x + width / 2,
          y: y + height / 2,
        };
      });
      if (!card) throw new Error('the card has gone');
      await page.page.mouse.move(card.x, card.y, { steps: 5 });
      await page.page.mouse.click(card.x, card.y);
      const tab = await session().extensionTab('reference.html#/');
      await eventually(() => tab.evaluate(() => document.querySelector('h1')?.textContent)).toBe(
        card.title,
      );
    });

    test('a pointer that passes by opens nothing, not even for a moment', async () => {
      const page = await open();
      const { x, y } = await page.placeOf('calf', '#title');
      await page.page.evaluate(`new MutationObserver((records) => { window.opened = records.length })
        .observe(document.documentElement, { childList: true })`);
      const opened = () => page.page.evaluate('window.opened ?? 0');
      await page.page.mouse.move(5, y);
      await page.page.mouse.move(x + 400, y, { steps: 6 });
      await pause(LONG_ENOUGH);
      expect(await opened()).toBe(0);

      // One that leaves the mark in time opens nothing either.
      await page.page.mouse.move(x, y);
      await pause(60);
      await page.page.mouse.move(x, y + 400);
      await pause(LONG_ENOUGH);
      expect(await opened()).toBe(0);

      // One that stays does: the observer sees it.
      await page.restAt({ x, y });
      await eventually(opened).toBe(1);
    });

    test('the card stays while the pointer is on it, and closes when it has left', async () => {
      const page = await open();
      const { x } = await page.restOn('calf', '#title');
      await eventually(async () => (await page.tip())?.shown).toBe(true);
      const box = (await page.tip())?.box;
      if (!box) throw new Error('the card has gone');
      await page.page.mouse.move(x, (box.top + box.bottom) / 2, { steps: 10 });
      await pause(LONG_ENOUGH);
      expect(await page.tip()).not.toBeNull();

      await page.page.mouse.move(990, 790, { steps: 4 });
      await eventually(() => page.tip()).toBeNull();
    });

    test('Esc closes the card, and the page does not get the key', async () => {
      const page = await open();
      await page.page.evaluate(
        `addEventListener('keydown', (event) => { document.title += event.key }, true)`,
      );
      await page.restOn('calf', '#title');
      await eventually(async () => (await page.tip())?.shown).toBe(true);
      await page.page.keyboard.press('Escape');
      await eventually(() => page.tip()).toBeNull();
      expect(await page.page.title()).not.toContain('Escape');

      // With no card open the key is the page's.
      await page.page.keyboard.press('Escape');
      await eventually(() => page.page.title()).toContain('Escape');
    });

    test('the card of something urgent says when to get help', async () => {
      const page = await open();
      await eventually(() => page.marks('#comment-clot')).toHaveLength(1);
      await page.restOn('calf', '#comment-clot');
      await eventually(async () => (await page.tip())?.redFlag).toMatch(/Get seen today|Call your/);
    });
  });
