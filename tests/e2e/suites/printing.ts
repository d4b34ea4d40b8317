import { readdirSync, readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { PLACEMENTS } from '../../../lib/figures/index.ts';
import type { Session } from '../harness.ts';
import { heading } from '../support/reading.ts';
import { eventually } from '../support/until.ts';

const CARDS = readdirSync('content/cards').map((file) => file.replace(/\.md$/, ''));
const LENGTHS = new Map(
  CARDS.map((card) => [card, readFileSync(`content/cards/${card}.md`).length]),
);
const LONGEST = CARDS.toSorted((a, b) => (LENGTHS.get(b) ?? 0) - (LENGTHS.get(a) ?? 0)).slice(0, 6);
/** Those that take most room; `npm run test:long` prints every card, on US Letter too. */
const FULLEST = new Set([...LONGEST, ...PLACEMENTS.map(({ card }) => card)]);
const LONGER = process.env.VITE_LONGER !== undefined;
const PRINTED = LONGER ? CARDS : [...FULLEST];

/** How many sheets the page takes, as Chromium prints it. */
async function sheets(page: Page, format: 'A4' | 'Letter' = 'A4'): Promise<number> {
  const pdf = await page.pdf({ format, preferCSSPageSize: true });
  return [
    ...Buffer.from(pdf)
      .toString('latin1')
      .matchAll(/\/Type\s*\/Page\b/g),
  ].length;
}

/** Chromium alone: Firefox prints only through its window. */
export const printingSuite = (session: () => Session) =>
  describe('on paper', () => {
    let page: Page;
    beforeAll(async () => {
      page = await session().openExtensionPage('reference.html#/');
    });

    const show = async (address: string): Promise<void> => {
      await eventually(() => heading(page)).toBeTruthy();
      const before = await heading(page);
      await page.evaluate((hash) => {
        location.hash = hash;
      }, `#/${address}`);
      await eventually(() => heading(page)).not.toBe(before);
    };

    test.each(PRINTED)('%s takes at most two pages', async (card) => {
      await show(card);
      expect(await sheets(page)).toBeLessThanOrEqual(2);
      if (LONGER) expect(await sheets(page, 'Letter')).toBeLessThanOrEqual(2);
    });

    test.each([
      ['just-happened', 2],
      ['race-on-sunday', 2],
      ['your-appointment', 1],
    ])('%s takes at most %i', async (address, most) => {
      await show(address);
      expect(await sheets(page)).toBeLessThanOrEqual(most);
    });

    test('the words of pictures can be read', async () => {
      for (const card of new Set(PLACEMENTS.map(({ card }) => card))) {
        await show(card);
        await page.setViewport({ width: 688, height: 1000 });
        await page.emulateMediaType('print');
        const small = await page.evaluate(() =>
          [...document.querySelectorAll<SVGTextElement>('.drawing text')]
            .filter((text) => text.checkVisibility())
            .map((text) => {
              const scale = text.getScreenCTM()?.a ?? 0;
              return Number.parseFloat(getComputedStyle(text).fontSize) * scale * 0.75;
            })
            .filter((points) => points < 6),
        );
        await page.emulateMediaType();
        expect(small, card).toEqual([]);
      }
    });

    test('a handout: the danger line first, every address in full, nothing to press', async () => {
      await show('soleus-strain');
      await page.emulateMediaType('print');
      const seen = await page.evaluate(() => {
        const shown = (element: Element) => element.checkVisibility();
        return {
          first: [...document.querySelectorAll('.card p')].find(shown)?.textContent,
          controls: [...document.querySelectorAll('button, input, summary, nav')]
            .filter(shown)
            .map((element) => element.textContent),
          addresses: [...document.querySelectorAll('.source a.paper')]
            .filter(shown)
            .map((link) => getComputedStyle(link, '::after').content),
        };
      });
      await page.emulateMediaType();
      expect(seen.first).toBe('Danger sign');
      expect(seen.controls).toEqual([]);
      expect(seen.addresses.length).toBeGreaterThan(10);
      for (const address of seen.addresses) expect(address).toMatch(/^"https?:\/\//);
    });
  });
