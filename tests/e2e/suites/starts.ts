import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { pageSurface } from '../../../scripts/browsers/surface.ts';
import type { Session } from '../harness.ts';
import { click, heading } from '../support/reading.ts';
import { eventually } from '../support/until.ts';

/** Addresses of the links that fit. */
const linksIn = (page: Page, selector: string) =>
  page.evaluate(
    (wanted) => [...document.querySelectorAll<HTMLAnchorElement>(wanted)].map(({ hash }) => hash),
    selector,
  );

export const startsSuite = (session: () => Session) =>
  describe('where to begin', () => {
    const open = async (address: string): Promise<Page> => {
      const page = await session().openExtensionPage(`reference.html#/${address}`);
      await page.setViewport({ width: 1000, height: 700 });
      await eventually(() => heading(page)).toBeTruthy();
      return page;
    };

    test('the first page: danger first, then two questions and the sheet', async () => {
      const page = await open('');
      const order = await page.evaluate(() =>
        [...document.querySelectorAll('.red-flag, .starts a, .topic h2')].map(
          (element) => element.className || element.textContent,
        ),
      );
      expect(order.slice(0, 4)).toEqual([
        'red-flag',
        'Just happened?',
        'Race on Sunday?',
        'Take to your appointment',
      ]);
      await click(page, '.starts a');
      await eventually(() => heading(page)).toBe('Just happened?');
    });

    test.each(['just-happened', 'race-on-sunday'])(
      '%s: danger first, each statement with its source, and the way to cards',
      async (address) => {
        const page = await open(address);
        const { first, claims } = await page.evaluate(() => ({
          first: document.querySelector('article > :not(h1)')?.className,
          claims: [...document.querySelectorAll('.claim')].map((claim) => ({
            text: claim.textContent ?? '',
            cites: [...claim.querySelectorAll<HTMLAnchorElement>('a.cite')].map(({ hash }) => hash),
          })),
        }));
        expect(first).toBe('red-flag');
        expect(claims.length).toBeGreaterThan(8);
        const sources = await page.evaluate(() =>
          [...document.querySelectorAll('.source')].map(({ id }) => id),
        );
        for (const { text, cites } of claims) {
          expect(cites.length > 0 || /general advice, no study/.test(text), text).toBe(true);
          for (const cite of cites) expect(sources).toContain(cite.split('/').at(-1));
        }
        const cards = await linksIn(page, '.read-on a');
        expect(cards.length).toBeGreaterThan(5);
        await click(page, '.read-on a');
        await eventually(() => page.evaluate(() => location.hash)).toBe(cards[0]);
        await eventually(() => page.evaluate(() => !!document.querySelector('.card'))).toBe(true);
      },
    );

    test('the sheet keeps nothing of what is typed on it', async () => {
      const page = await open('your-appointment');
      const blanks = () =>
        page.evaluate(() => {
          const fields = [
            ...document.querySelectorAll<HTMLInputElement>('.sheet :is(textarea, input)'),
          ];
          return {
            remembered: fields.filter(
              (field) => field.getAttribute('autocomplete') !== 'off' || field.name,
            ).length,
            filled: fields.filter(({ value, type, checked }) =>
              type === 'checkbox' ? checked : value !== '',
            ).length,
            all: fields.length,
          };
        });
      expect(await blanks()).toMatchObject({ remembered: 0, filled: 0 });
      expect((await blanks()).all).toBeGreaterThan(12);
      await click(page, '.sheet textarea');
      await pageSurface(page).type('on Sunday');
      await click(page, '.sheet input');
      expect(await blanks()).toMatchObject({ filled: 2 });

      const stored = await page.evaluate(() =>
        JSON.stringify({ ...localStorage, ...sessionStorage }),
      );
      expect(stored).not.toContain('Sunday');
      await page.evaluate(() => {
        location.hash = '#/soleus-strain';
      });
      await eventually(() => heading(page)).toBe('Soleus strain');
      await page.evaluate(() => history.back());
      await eventually(() => heading(page)).toBe('Take to your appointment');
      expect(await blanks()).toMatchObject({ filled: 0 });
      await click(page, '.sheet textarea');
      await pageSurface(page).type('on Sunday');
      await page.evaluate(() => {
        Object.assign(window, { before: true });
        location.reload();
      });
      const reloaded = () => page.evaluate(() => !('before' in window)).catch(() => false);
      await eventually(reloaded).toBe(true);
      await eventually(() => heading(page)).toBe('Take to your appointment');
      expect(await blanks()).toMatchObject({ filled: 0 });
    });
  });
