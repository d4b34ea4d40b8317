import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { pageSurface } from '../../../scripts/browsers/surface.ts';
import type { Session } from '../harness.ts';
import { catchCopies, click, heading, placeOf, whereReaderIs } from '../support/reading.ts';
import { eventually } from '../support/until.ts';

const previewed = (page: Page) =>
  page.evaluate(() => document.querySelector('.cite-preview:popover-open')?.textContent ?? null);

export const librarySuite = (session: () => Session) =>
  describe('finding the way in the library', () => {
    const open = async (address: string): Promise<Page> => {
      const page = await session().openExtensionPage(`reference.html#/${address}`);
      await page.setViewport({ width: 1000, height: 700 });
      await eventually(() => heading(page)).toBeTruthy();
      return page;
    };

    test('the contents of a card lead to its parts, which are highlighted and take the focus', async () => {
      const page = await open('soleus-strain');
      const parts = await page.evaluate(() =>
        [...document.querySelectorAll<HTMLAnchorElement>('.contents a')].map((link) => {
          const part = document.getElementById(link.hash.split('/').at(-1) ?? '');
          return { says: link.textContent, is: part?.textContent };
        }),
      );
      expect(parts.length).toBeGreaterThan(5);
      for (const { says, is } of parts) expect(is).toBe(says);
      await click(page, '.contents a[href$="/when-to-get-help"]');
      await eventually(() => whereReaderIs(page)).toEqual({
        address: '#/soleus-strain/when-to-get-help',
        focus: 'when-to-get-help',
        highlighted: 'when-to-get-help',
        inView: true,
      });
    });

    test('a link to a claim: it is highlighted, in view, and has the focus', async () => {
      const page = await open('return-to-running/train-before-racing');
      await eventually(() => whereReaderIs(page)).toEqual({
        address: '#/return-to-running/train-before-racing',
        focus: 'train-before-racing',
        highlighted: 'train-before-racing',
        inView: true,
      });
    });

    test('a link to a part that is not there: the card says so, and the search is at hand', async () => {
      const page = await open('soleus-strain/nonsense');
      expect(await heading(page)).toBe('Soleus strain');
      const said = () => page.evaluate(() => document.querySelector('.no-such-place')?.textContent);
      await eventually(said).toContain('“nonsense”');
      await click(page, '.contents a');
      await eventually(said).toBe('');
      expect(await page.evaluate(() => !!document.querySelector('input[type=search]'))).toBe(true);
    });

    test('resting on a citation number shows the study, also while the pointer is on it', async () => {
      const page = await open('soleus-strain');
      const { x, y } = await placeOf(page, '.claim a.cite');
      await page.mouse.move(x, y);
      await eventually(() => previewed(page)).toMatch(
        /Dixon JB\. .*Gastrocnemius vs\. soleus.*2009.*expert opinion, 2009.*doi\.org\/10\.1007/,
      );
      const box = await page.evaluate(() => {
        const { left, top, width, height } =
          document.querySelector('.cite-preview')?.getBoundingClientRect() ?? new DOMRect();
        return { x: left + width / 2, y: top + height / 2 };
      });
      // At once: each step on the way would have to come before the preview closes.
      await page.mouse.move(box.x, box.y);
      await new Promise((resolve) => setTimeout(resolve, 500));
      expect(await previewed(page)).toContain('Dixon');
      await page.mouse.move(5, 5);
      await eventually(() => previewed(page)).toBeNull();
    });

    test('the keyboard shows the study too; Escape takes it away and leaves the focus', async () => {
      const page = await open('soleus-strain');
      await page.evaluate(() =>
        document.querySelector<HTMLElement>('.claim-text > a, .claim a')?.focus(),
      );
      const surface = pageSurface(page);
      await surface.press('Tab');
      await eventually(() => previewed(page)).toBeTruthy();
      const described = () =>
        page.evaluate(() => {
          const id = document.activeElement?.getAttribute('aria-describedby');
          return id ? document.getElementById(id)?.getAttribute('role') : null;
        });
      await eventually(described).toBe('tooltip');
      await surface.press('Escape');
      await eventually(() => previewed(page)).toBeNull();
      expect(await page.evaluate(() => document.activeElement?.className)).toBe('cite');
      await surface.press('Tab');
      await eventually(() => page.evaluate(() => document.activeElement?.className)).toBe('cite');
      await eventually(() => previewed(page)).toBeTruthy();
    });

    test('from a claim to its reference and back', async () => {
      const page = await open('soleus-strain');
      await click(page, '.claim a.cite');
      await eventually(async () => (await whereReaderIs(page)).highlighted).toMatch(/^ref-/);
      const source = (await whereReaderIs(page)).highlighted ?? '';
      const [sign, to] = await page.evaluate((id) => {
        const link = document.querySelector<HTMLAnchorElement>(`#${id} .back-links a`);
        return [link?.parentElement?.textContent ?? '', link?.hash ?? ''] as const;
      }, source);
      expect(sign).toMatch(/^\^/);
      await click(page, `#${source} .back-links a`);
      await eventually(async () => (await whereReaderIs(page)).address).toBe(to);
      const highlighted = to.split('/').at(-1);
      await eventually(() => whereReaderIs(page)).toMatchObject({ highlighted, inView: true });
      const cites = await page.evaluate(
        (id, wanted) => !!document.querySelector(`#${id} a.cite[href$="${wanted}"]`),
        highlighted ?? '',
        source,
      );
      expect(cites).toBe(true);
    });

    test('back and forward: the page, its title and the place on it', async () => {
      const page = await open('soleus-strain');
      const y = () => page.evaluate(() => Math.round(scrollY));
      await page.evaluate(() => scrollTo({ top: 900, behavior: 'instant' }));
      await eventually(() => page.evaluate(() => history.state?.y)).toBe(900);
      await page.evaluate(() => {
        location.hash = '#/blood-clot';
      });
      await eventually(() => heading(page)).toBe('Blood clot in the leg');
      expect(await page.title()).toMatch(/^Blood clot in the leg/);
      expect(await y()).toBe(0);
      expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('H1');
      await page.evaluate(() => history.back());
      await eventually(() => heading(page)).toBe('Soleus strain');
      await eventually(y).toBe(900);
      expect(await page.title()).toMatch(/^Soleus strain/);
      await page.evaluate(() => history.forward());
      await eventually(() => heading(page)).toBe('Blood clot in the leg');
      await eventually(y).toBe(0);
    });

    test('wherever a link leads, the focus is on the place and the window has its name', async () => {
      const page = await open('');
      const places: [address: string, focus: string, title: RegExp][] = [
        ['#/soleus-strain', 'H1', /^Soleus strain/],
        ['#/soleus-strain/stop-running', 'stop-running', /^Soleus strain/],
        ['#/calf-strain/how-it-feels', 'how-it-feels', /^Calf strain/],
        ['#/just-happened', 'H1', /^Just happened/],
        ['#/race-on-sunday', 'H1', /^Race on Sunday/],
        ['#/your-appointment', 'H1', /^Take to your appointment/],
        ['#/the-2012-article', 'H1', /^The 2012 article/],
        ['#/no-such-card', 'H1', /^There is no such page/],
        ['#/topics/achilles', 'achilles', /^Calf injuries in runners/],
      ];
      const seen = () =>
        page.evaluate(() => {
          const { id, tagName } = document.activeElement ?? document.body;
          return [location.hash, id || tagName, document.title];
        });
      for (const [address, focus, title] of places) {
        await page.evaluate((hash) => {
          location.hash = hash;
        }, address);
        await eventually(seen).toEqual([address, focus, expect.stringMatching(title)]);
      }
      for (const [address, focus, title] of places.toReversed().slice(1)) {
        await page.evaluate(() => history.back());
        await eventually(seen).toEqual([address, focus, expect.stringMatching(title)]);
      }
    });

    test('the parts of a picture lead to their cards, and the table that compares has no gap', async () => {
      const page = await open('calf-anatomy');
      const parts = await page.evaluate(() =>
        [...document.querySelectorAll<SVGAElement>('.figure a.part')].map((part) => ({
          name: part.querySelector('title')?.textContent,
          address: part.href.baseVal,
        })),
      );
      expect(parts.length).toBeGreaterThan(5);
      for (const { name } of parts) expect(name).toMatch(/^\S.*\. Card: \S/);
      await click(page, '.figure a.part .name');
      await eventually(() => page.evaluate(() => location.hash)).toBe(parts[0]?.address);

      await page.evaluate(() => {
        location.hash = '#/calf-strain';
      });
      await eventually(() => heading(page)).toBe('Calf strain');
      const cells = await page.evaluate(() =>
        [...document.querySelectorAll('.compare-table tbody tr:not(.compare-warning)')].map((row) =>
          [...row.querySelectorAll('td')].map(
            (cell) => cell.querySelector('a.cite') !== null || /no study/.test(cell.textContent),
          ),
        ),
      );
      expect(cells).toEqual(Array.from({ length: 5 }, () => [true, true, true, true]));
    });

    test('everything on a card can be found in the page: nothing of its text is folded away', async () => {
      const page = await open('soleus-strain');
      const lost = await page.evaluate(() =>
        [...document.querySelectorAll('.claim-text, .change p:not(.change-head), .source > p')]
          .map((element) => element.textContent?.slice(0, 25) ?? '')
          .filter((text) => {
            getSelection()?.removeAllRanges();
            return !(window as unknown as { find(text: string): boolean }).find(text);
          }),
      );
      expect(lost).toEqual([]);
    });

    test('related cards, and what changed since 2012 with the way to the article', async () => {
      const page = await open('soleus-strain');
      const { related, changed } = await page.evaluate(() => ({
        related: [...document.querySelectorAll('.related a')].map((link) => link.textContent),
        changed: document.querySelector<HTMLAnchorElement>('.change a[href*="2012"]')?.hash ?? '',
      }));
      expect(related.length).toBeGreaterThan(2);
      await click(page, '.change a[href*="2012"]');
      await eventually(() => heading(page)).toBe('The 2012 article, checked');
      const row = changed.split('/').at(-1);
      await eventually(async () => (await whereReaderIs(page)).highlighted).toBe(row);
    });

    test('the 2012 article shows one verdict alone, says how many, and leaves the focus with the choice', async () => {
      const page = await open('the-2012-article');
      const rows = () =>
        page.evaluate(() =>
          [...document.querySelectorAll('tbody .verdict')].map((verdict) => verdict.textContent),
        );
      const all = await rows();
      const choice = '.filter a[href$="/contradicted"]';
      const said = await page.evaluate(
        (selector) => document.querySelector(selector)?.textContent ?? '',
        choice,
      );
      await page.focus(choice);
      await pageSurface(page).press('Enter');
      await eventually(async () => new Set(await rows()).size).toBe(1);
      const left = await rows();
      expect(left.length).toBeLessThan(all.length);
      expect(said).toBe(`${left[0]} ${left.length}`);
      const now = await page.evaluate(() => [
        document.activeElement?.getAttribute('href'),
        document.activeElement?.getAttribute('aria-current'),
        document.querySelector('main [role=status]')?.textContent,
      ]);
      expect(now).toEqual([
        '#/the-2012-article/contradicted',
        'true',
        expect.stringMatching(new RegExp(`\\b${left.length}\\b`)),
      ]);
    });

    test('a reference can be copied as text, BibTeX and RIS', async () => {
      const page = await open('soleus-strain');
      const copied = await catchCopies(page);
      await click(page, '#ref-dixon-2009 .cite-menu summary');
      const formats = [
        /^Dixon JB\..*https:\/\/doi\.org\//,
        /^@article\{dixon-2009,/,
        /^TY {2}- JOUR/,
      ];
      for (const [index, format] of formats.entries()) {
        await click(page, `#ref-dixon-2009 .cite-formats button:nth-of-type(${index + 1})`);
        await eventually(copied).toMatch(format);
      }
      await pageSurface(page).press('Escape');
      const isOpen = () => page.evaluate(() => !!document.querySelector('.cite-menu[open]'));
      await eventually(isOpen).toBe(false);
      expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('SUMMARY');
    });

    test('what is copied is of use without the extension', async () => {
      const page = await open('soleus-strain');
      const copied = await catchCopies(page);
      await click(page, '.card-about button');
      await eventually(copied).toMatch(/^Soleus strain\n\n.*Get seen today.*\n\n1\. .+https:/);
      expect(await copied()).not.toMatch(/extension:|reference\.html/);
      await eventually(() =>
        page.evaluate(() => document.querySelector('.card-about [role=status]')?.textContent),
      ).toBe('Copied.');
      await click(page, '.claim .copy button');
      await eventually(copied).toMatch(/tear in it\. \[1\]\[2\]\n\n1\. Dixon.*https:\/\/doi\.org/);
    });
  });
