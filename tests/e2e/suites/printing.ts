import { readdirSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Session } from '../harness.ts';
import { heading } from '../support/reading.ts';
import { eventually } from '../support/until.ts';

const CARDS = readdirSync('content/cards').map((file) => file.replace(/\.md$/, ''));

/** How many sheets of A4 the page takes, as Chromium prints it. */
async function sheets(page: Page): Promise<number> {
  const pdf = await page.pdf({ format: 'A4', preferCSSPageSize: true });
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
      const before = await heading(page);
      await page.evaluate((hash) => {
        location.hash = hash;
      }, `#/${address}`);
      await eventually(() => heading(page)).not.toBe(before);
    };

    test.each(CARDS)('%s takes at most two pages', async (card) => {
      await show(card);
      expect(await sheets(page)).toBeLessThanOrEqual(2);
    });

    test.each([
      ['just-happened', 2],
      ['race-on-sunday', 2],
      ['your-appointment', 1],
    ])('%s takes at most %i', async (address, most) => {
      await show(address);
      expect(await sheets(page)).toBeLessThanOrEqual(most);
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
