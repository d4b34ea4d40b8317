import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { pageSurface } from '../../../scripts/browsers/surface.ts';
import type { Session } from '../harness.ts';
import { PLACES } from '../support/all-pages.ts';
import { heading } from '../support/reading.ts';
import { focused, stop, stops } from '../support/seen.ts';
import { eventually } from '../support/until.ts';

/** Pages that are walked through, in `npm run test:long`; the popup has its own test, in both browsers. */
const WALKED = PLACES.filter(({ name }) => name !== 'the popup');
const LONGER = process.env.VITE_LONGER !== undefined;

/** Presses Tab until a control whose role begins like this, and of this name, has the focus. Every stop on the way must have a name. */
async function tabTo(page: Page, role: string, name: RegExp): Promise<void> {
  const passed: string[] = [];
  while (passed.length < 60) {
    await pageSurface(page).press('Tab');
    const stop = await focused(page);
    expect(stop.name, `a ${stop.role} after ${passed.at(-1)}`).not.toBe('');
    if (stop.role.startsWith(role) && name.test(stop.name)) return;
    passed.push(`${stop.role} ${stop.name}`);
  }
  throw new Error(`no ${role} ${name} among ${passed.join(' | ')}`);
}

/** By what Chromium tells assistive technology. */
export const keyboardSuite = (session: () => Session) =>
  describe('the keyboard alone', () => {
    test.each(LONGER ? WALKED : [])(
      'goes through $name in the order it is read, each stop in sight',
      async (place) => {
        const page = await session().openExtensionPage(place.path);
        await page.setViewport({ width: 1000, height: 700 });
        await eventually(async () => (await page.$(place.ready)) !== null).toBe(true);
        // What the settings and the browser are asked for comes a moment later.
        await eventually(() =>
          page.evaluate(() => document.querySelectorAll('a, button').length),
        ).toBeGreaterThan(5);
        await eventually(() => page.evaluate(() => [innerWidth, innerHeight])).toEqual([1000, 700]);
        for (const control of await stops(page)) {
          await pageSurface(page).press('Tab');
          // The preview of a citation goes a moment after the focus has left its number.
          await eventually(() => stop(page)).toEqual({ control, inSight: true });
        }
      },
    );

    test('leads from a question to its evidence, and to a citation to copy', async () => {
      const page = await session().openExtensionPage('reference.html');
      const surface = pageSurface(page);
      await eventually(() => heading(page)).toBeTruthy();

      await tabTo(page, 'combobox', /^Search the library/);
      await surface.type('when may I run again after a soleus strain');
      const found = () => page.evaluate(() => !!document.querySelector('[role=option]'));
      await eventually(found).toBe(true);
      await surface.press('Enter');
      await eventually(() => page.evaluate(() => !!document.querySelector('.claim'))).toBe(true);

      await tabTo(page, 'link', /^\[\d+\]|^Source \[\d+\]/);
      const preview = () => page.evaluate(() => !!document.querySelector('.cite-preview'));
      await eventually(preview).toBe(true);
      await surface.press('Enter');
      const place = () => page.evaluate(() => document.activeElement?.className);
      await eventually(place).toBe('source');
      await tabTo(page, 'link', /^Back to/);
      await tabTo(page, 'DisclosureTriangle', /^Cite: /);
      // The menu of the source that was come to is open already.
      const isOpen = () => page.evaluate(() => document.activeElement?.closest('[open]') !== null);
      expect(await isOpen()).toBe(true);
      await tabTo(page, 'button', /^Copy as text/);
    });
  });
