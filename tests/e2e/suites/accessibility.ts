import type { Page } from 'puppeteer-core';
import { afterEach, describe, expect, test } from 'vitest';
import { RunnersPage } from '../../../scripts/browsers/runners-page.ts';
import type { Session } from '../harness.ts';
import { PLACES, type Place } from '../support/all-pages.ts';
import { STATES, type State } from '../support/all-states.ts';
import { faults } from '../support/axe.ts';
import { restUntil } from '../support/cards.ts';
import { moving, openShadowRoots, overflow, withoutOutline } from '../support/seen.ts';
import { eventually } from '../support/until.ts';

/** Set by `npm run test:long`: every state and card, and every rule in both themes. */
const LONGER = process.env.VITE_LONGER !== undefined;
const TESTED: readonly State[] = LONGER ? STATES : PLACES;
/** Of what does not change with the theme, one look is enough. */
const THEMES = [
  ['light', 'all'],
  ['dark', LONGER ? 'all' : 'colour'],
] as const;

const ROOMY = { width: 1000, height: 800 };
/** What is left of 1280 pixels at 400 %: WCAG 2.2, 1.4.10. */
const NARROW = { width: 320, height: 640 };

export const accessibilitySuite = (session: () => Session) =>
  describe('for everyone', () => {
    afterEach(() => session().closePages());

    const open = async ({ path, ready }: Place, size = ROOMY): Promise<Page> => {
      const page = await session().openExtensionPage(path);
      await page.setViewport(size);
      await eventually(async () => (await page.$(ready)) !== null).toBe(true);
      return page;
    };
    const findNothing = async (page: Page) => {
      for (const [theme, rules] of THEMES) {
        await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: theme }]);
        expect(await faults(page, rules), theme).toEqual([]);
      }
    };

    test.each(TESTED)('$name: axe finds nothing, light or dark', async (state) => {
      const page = await open(state);
      await state.act?.(page);
      if (state.until) await page.waitForSelector(state.until);
      await findNothing(page);
    });

    test('the card over a page: axe finds nothing, light or dark', async () => {
      const page = await session().openExtensionPage('welcome.html');
      await page.evaluateOnNewDocument(openShadowRoots);
      await page.reload();
      await page.setViewport(ROOMY);
      const marked = new RunnersPage(session().running, page);
      await eventually(() => marked.markedWords()).toContain('soleus strain');
      await restUntil(
        marked,
        () => marked.placeOf('soleus strain'),
        () =>
          page.evaluate(
            () => !!document.querySelector('[popover]')?.shadowRoot?.querySelector('[role=dialog]'),
          ),
      );
      // While it fades in, its colours are not yet its own.
      const isStill = () =>
        page.evaluate(() => {
          const root = document.querySelector('[popover]')?.shadowRoot;
          return root?.getAnimations().every(({ playState }) => playState === 'finished') ?? false;
        });
      await eventually(isStill).toBe(true);
      await findNothing(page);
    });

    test.each(PLACES)(
      '$name: fits 320 pixels, with the focus in sight, and stays still if asked',
      async (place) => {
        const page = await open(place, NARROW);
        await page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }]);
        expect(await moving(page)).toEqual([]);
        expect(await overflow(page)).toBeNull();
        expect(await withoutOutline(page)).toEqual([]);
      },
    );
  });
