import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { pageSurface } from '../../../scripts/browsers/surface.ts';
import type { Session } from '../harness.ts';
import { click, heading } from '../support/reading.ts';
import { eventually } from '../support/until.ts';

export const referenceSuite = (session: () => Session) =>
  describe('the reference page', () => {
    const open = async (address: string): Promise<Page> => {
      const page = await session().openExtensionPage(`reference.html#/${address}`);
      await eventually(() => heading(page)).toBeTruthy();
      return page;
    };

    test('a card: its sections, and every claim with its sources or the words that it has none', async () => {
      const page = await open('soleus-strain');
      expect(await heading(page)).toBe('Soleus strain');
      const { sections, claims } = await page.evaluate(() => ({
        sections: [...document.querySelectorAll('h2')].map((title) => title.textContent ?? ''),
        claims: [...document.querySelectorAll('.claim')].map((claim) => ({
          text: claim.textContent ?? '',
          cites: claim.querySelectorAll('a.cite').length,
        })),
      }));
      const wanted = [
        'What it is',
        'How it feels',
        'What to do now',
        'What next',
        'When to get help',
      ];
      expect(sections).toEqual(expect.arrayContaining([...wanted, 'How sure are we']));
      expect(claims.length).toBeGreaterThan(sections.length);
      for (const { text, cites } of claims) {
        expect(cites > 0 || /general advice, no study/i.test(text), text).toBe(true);
      }
    });

    test('each citation number leads to the reference with that number', async () => {
      const page = await open('soleus-strain');
      const dead = await page.evaluate(
        () =>
          [...document.querySelectorAll<HTMLAnchorElement>('a.cite')].filter((cite) => {
            const source = document.getElementById(cite.hash.split('/').at(-1) ?? '');
            const number = source instanceof HTMLLIElement ? source.value : undefined;
            return number !== Number(cite.textContent?.replace(/\D/g, ''));
          }).length,
      );
      expect(dead).toBe(0);

      await click(page, '.claim a.cite');
      await eventually(() => page.evaluate(() => location.hash)).toMatch(/^#\/soleus-strain\/.+/);
      const seen = () =>
        page.evaluate(() => {
          const source = document.getElementById(location.hash.split('/').at(-1) ?? '');
          const { top, bottom } = source?.getBoundingClientRect() ?? { top: -1, bottom: -1 };
          const inView = top >= 0 && bottom <= innerHeight;
          return { focused: document.activeElement === source, inView };
        });
      await eventually(seen).toEqual({ focused: true, inView: true });
    });

    test('papers open in a new tab that learns nothing of this one', async () => {
      const page = await open('soleus-strain');
      const papers = await page.evaluate(() =>
        [...document.querySelectorAll<HTMLAnchorElement>('a[href^="http"]')].map(
          ({ href, target, rel }) => ({ href, target, rel }),
        ),
      );
      expect(
        papers.filter(({ href }) => href.startsWith('https://doi.org/')).length,
      ).toBeGreaterThan(2);
      for (const { href, target, rel } of papers) {
        expect(href).toMatch(/^https?:/);
        expect(target).toBe('_blank');
        expect(rel.split(' ')).toContain('noopener');
      }
    });

    test('cards link to each other', async () => {
      const page = await open('soleus-strain');
      const link = '.claim-text > a[href^="#/"]';
      const aim = await pageSurface(page).read(
        (document, selector) => document.querySelector(selector)?.getAttribute('href'),
        link,
      );
      await click(page, link);
      await eventually(() => heading(page)).not.toBe('Soleus strain');
      expect(await page.evaluate(() => location.hash)).toBe(aim);
      await page.evaluate(() => history.back());
      await eventually(() => heading(page)).toBe('Soleus strain');
    });

    test('an address that leads nowhere: the page says so and offers search', async () => {
      const page = await open('nonsense');
      expect(await page.evaluate(() => document.querySelector('main')?.textContent)).toContain(
        'nonsense',
      );
      await click(page, 'input[type=search]');
      const surface = pageSurface(page);
      await surface.type('calf cramp');
      await eventually(() =>
        page.evaluate(() => document.querySelector('[role=option]')?.textContent),
      ).toMatch(/cramp/i);
      await surface.press('Enter');
      await eventually(() => heading(page)).toMatch(/cramp/i);
    });
  });
