import { describe, expect, test } from 'vitest';
import { TOPICS } from '../../../lib/knowledge/types.ts';
import { openResult, results, search, typeQuery } from '../../../scripts/browsers/popup-search.ts';
import { pageSurface, type Reader, type Surface } from '../../../scripts/browsers/surface.ts';
import type { Session } from '../harness.ts';
import { choose, store } from '../support/options.ts';
import { listIn, pressIn } from '../support/popup-state.ts';
import { catchCopies } from '../support/reading.ts';
import { eventually } from '../support/until.ts';

/** Links that can be seen to cards or topics. */
const shownLinks = (popup: Surface) =>
  popup.read((document) =>
    [...document.querySelectorAll('main a[href*="reference.html#/"]')]
      .filter((link) => link.checkVisibility())
      .map((link) => link.textContent ?? ''),
  );

export const popupSuite = (session: () => Session) =>
  describe('the popup', () => {
    const openPopup = async (): Promise<Surface> => {
      const page = await session().openFixture(
        'https://www.strava.com/activities/9001',
        'strava-activity.html',
      );
      await eventually(() => page.markedWords()).toContain('calf cramp');
      return session().openPopup(page);
    };

    test('opens with the search field focused, the topics, and what is on this page', async () => {
      const popup = await openPopup();
      await eventually(() =>
        popup.read((document) => document.activeElement?.getAttribute('role')),
      ).toBe('combobox');
      await eventually(async () => (await shownLinks(popup)).length).toBeGreaterThanOrEqual(
        TOPICS.length,
      );
      await eventually(() =>
        popup.read((document) => {
          const sections = [...document.querySelectorAll('section')];
          return sections.find((section) => section.textContent?.startsWith('On this page'))
            ?.textContent;
        }),
      ).toMatch(/calf.*soleus.*raise.*cramp/is);
    });

    test('"solius" finds the soleus card; arrows and Enter open it', async () => {
      const popup = await openPopup();
      const found = await search(popup, 'solius', 'Soleus strain');
      const soleus = found.findIndex(({ title }) => title === 'Soleus strain');
      expect(soleus).toBeLessThan(3);
      expect(found[soleus]?.matched.join()).toMatch(/soleus/i);

      await openResult(popup, 'Soleus strain');
      const tab = await session().extensionTab('reference.html#/soleus-strain');
      await eventually(() => tab.evaluate(() => document.querySelector('h1')?.textContent)).toBe(
        'Soleus strain',
      );
    });

    test('no match says so and offers the topics, or what may have been meant', async () => {
      const popup = await openPopup();
      await typeQuery(popup, 'xylophone quartet');
      await eventually(() =>
        popup.read((document) => document.querySelector('[role=alert]')?.textContent),
      ).toContain('xylophone quartet');
      expect(await results(popup)).toEqual([]);
      expect((await shownLinks(popup)).length).toBeGreaterThanOrEqual(TOPICS.length);

      await popup.press('Escape');
      await typeQuery(popup, 'kalf ');
      await pressIn(popup, 'Search for “calf”');
      await eventually(async () => (await results(popup)).length).toBeGreaterThan(0);
      const focused = await popup.read((document) => document.activeElement?.getAttribute('role'));
      expect(focused).toBe('combobox');

      // Nor is it no match yet while a question is begun; and what no card tells is named.
      const said = () =>
        popup.read((document) => [
          document.querySelector('header ~ main [role=status]')?.textContent,
          document.querySelector('[role=alert]')?.textContent ?? null,
        ]);
      await popup.press('Escape');
      await typeQuery(popup, 'how long does a ');
      await eventually(said).toEqual([expect.stringMatching(/^Go on/), null]);
      await popup.type('calf strain need acupuncture');
      await eventually(said).toEqual([
        expect.stringMatching(/^\d+ results?\. The cards say nothing about “acupuncture”/),
        null,
      ]);
    });

    /** What stands in the search field, and which part of it is selected. */
    const field = (popup: Surface) =>
      popup.read((document) => {
        const { value, selectionStart, selectionEnd } = document.activeElement as HTMLInputElement;
        return [value, value.slice(selectionStart ?? 0, selectionEnd ?? 0)];
      });
    const recently = (popup: Surface) =>
      popup.read((document) =>
        [...document.querySelectorAll('.recents li')]
          .filter((entry) => entry.checkVisibility())
          .map((entry) => entry.textContent ?? ''),
      );

    test('the last query and the last cards are there again, and can be forgotten', async () => {
      const card = await session().openExtensionPage('reference.html#/calf-cramp');
      await eventually(() => card.evaluate('document.querySelector("h1")?.textContent')).toMatch(
        /cramp/i,
      );
      const first = await openPopup();
      await search(first, 'solius', 'Soleus strain');
      await first.close();

      const popup = await openPopup();
      await eventually(() => field(popup)).toEqual(['solius', 'solius']);
      // What is on this page is still what the popup shows first.
      await eventually(() => listIn(popup)).not.toEqual([]);
      await eventually(async () => (await recently(popup)).slice(0, 2)).toEqual([
        'Search again: solius',
        'Calf cramp',
      ]);
      expect(await results(popup)).toEqual([]);
      await popup.press('ArrowDown');
      await eventually(async () => (await results(popup)).length).toBeGreaterThan(0);
      await popup.type('x');
      await eventually(() => field(popup)).toEqual(['x', '']);
      await popup.press('Escape');
      await eventually(() => field(popup)).toEqual(['', '']);
      await pressIn(popup, 'Clear');
      await eventually(() => recently(popup)).toEqual([]);
      const kept = await card.evaluate(
        `(globalThis.browser ?? chrome).storage.session.get().then(Object.keys)`,
      );
      expect(kept).not.toContainEqual(expect.stringContaining('recent'));
    });

    test('a result opens at the statement that answers; with Ctrl behind the page', async () => {
      const popup = await openPopup();
      const query = 'soleus sheets of tendon';
      await typeQuery(popup, query);
      await eventually(async () => (await results(popup)).length).toBeGreaterThan(0);
      const [best] = await results(popup);
      expect(best?.matched).toContain('soleus');
      await popup.press('Control+Enter');
      const behind = await session().extensionTab('reference.html#/');
      const marked = () =>
        behind.evaluate(() => {
          const target = document.querySelector('.claim[data-target]');
          const { top = -1, bottom = 0 } = target?.getBoundingClientRect() ?? {};
          return [
            target?.querySelector(':scope > .claim-text')?.textContent,
            top >= 0,
            bottom <= innerHeight,
          ];
        });
      await eventually(marked).toEqual([expect.stringMatching(/sheets/i), true, true]);
      // Still there, with its results.
      await eventually(() => field(popup)).toEqual([query, '']);
      expect((await results(popup)).length).toBeGreaterThan(0);
    });

    test.each([
      ['mouse', 3],
      ['keyboard', 2],
    ] as const)(
      'by %s a newcomer gets from a question to a source to cite in %i actions, Tabs aside',
      async (by, most) => {
        const popup = await openPopup();
        await typeQuery(popup, 'when may I run again after a soleus strain');
        await eventually(async () => (await results(popup))[0]?.title).toBe('When to run again');
        // The answer stands under the title, whole.
        expect((await results(popup))[0]?.text).toMatch(
          /Go by several signs.* pain-free hop .*leg\.$/,
        );
        let actions = 0;
        const act = async (action: () => Promise<unknown>) => {
          actions += 1;
          await action();
        };
        if (by === 'keyboard') await act(() => popup.press('Enter'));
        else {
          await act(() =>
            popup.read((document) => document.querySelector<HTMLElement>('.result')?.click()),
          );
        }
        const tab = await session().extensionTab('reference.html#/return-to-running');
        // What it rests on stands beside it unasked.
        const answer = () =>
          tab.evaluate(() => {
            const claim = document.querySelector('.claim[data-target]');
            const { top = -1, bottom = 0 } = claim?.getBoundingClientRect() ?? {};
            return [claim?.textContent, top >= 0 && bottom <= innerHeight];
          });
        await eventually(answer).toEqual([
          expect.stringMatching(/Go by several signs.*expert opinion, \d{4}/),
          true,
        ]);
        const copied = await catchCopies(tab);
        if (by === 'mouse') {
          await act(() => choose(tab, '.claim[data-target] > .claim-text a.cite'));
          // The reference that it leads to has its ways to cite open.
          const menu = '.source[data-target] .cite-menu[open] button';
          await eventually(async () => (await tab.$(menu)) !== null).toBe(true);
          await act(() => choose(tab, menu));
        } else {
          const copy = '.claim[data-target] .copy button';
          const focused = () =>
            tab.evaluate((wanted) => !!document.activeElement?.matches(wanted), copy);
          // The focus is on the claim already: after the sources of its danger line and its own comes Copy.
          for (let tabs = 0; tabs < 8 && !(await focused()); tabs++) {
            await pageSurface(tab).press('Tab');
          }
          expect(await focused()).toBe(true);
          await act(() => pageSurface(tab).press('Enter'));
        }
        await eventually(copied).toMatch(/Green.*\d{4}.*https:\/\/doi\.org/s);
        expect(actions).toBe(most);
      },
    );

    test('damaged options fall back, and the popup says so once', async () => {
      const page = await session().openExtensionPage('reference.html');
      await store(page, { density: 7 });
      const note = (popup: Surface) =>
        popup.read((document) => document.querySelector('.settings-note')?.textContent ?? '');
      const first = await openPopup();
      await eventually(() => note(first)).toMatch(/could not be read.*Options/);
      await first.close();
      const again = await openPopup();
      await eventually(() => listIn(again)).not.toEqual([]);
      expect(await note(again)).toBe('');
    });

    test('after an update a dot leads to what is new, until that was seen', async () => {
      const page = await session().openExtensionPage('reference.html');
      const keepSeen = (version: string) =>
        page.evaluate(
          `(globalThis.browser ?? chrome).storage.local.set({ 'seen-version': '${version}' })`,
        );
      const link = (popup: Surface) =>
        popup.read((document) => document.querySelector('.news-link')?.textContent ?? '');
      await keepSeen('0.0.1');
      const popup = await openPopup();
      await eventually(() => link(popup)).toBe('What’s new');
      await popup.read((document) => document.querySelector<HTMLElement>('.news-link')?.click());
      const news = await session().extensionTab('news.html');
      await eventually(() =>
        news.evaluate(() => document.querySelectorAll('.news li').length),
      ).toBeGreaterThan(0);
      const later = await openPopup();
      await eventually(() => listIn(later)).not.toEqual([]);
      expect(await link(later)).toBe('');
    });

    test('every control by Tab, in the order they are read, each seen to have the focus', async () => {
      const page = await session().openExtensionPage('news.html');
      await page.evaluate(
        `(globalThis.browser ?? chrome).storage.session.set({ 'recent-cards': ['calf-cramp'] })`,
      );
      const popup = await openPopup();
      await eventually(() => listIn(popup)).not.toEqual([]);
      await typeQuery(popup, 'calf strain');
      await eventually(async () => (await results(popup)).length).toBeGreaterThan(1);
      await popup.press('ArrowDown');
      await popup.press('ArrowDown');
      await popup.press('ArrowUp');
      expect((await results(popup)).map(({ chosen }) => chosen).indexOf(true)).toBe(0);
      await popup.press('Escape');
      await eventually(() => field(popup)).toEqual(['', '']);
      // What the browser has to be asked for comes last.
      await eventually(() =>
        popup.read((document) => document.querySelector('.open-panel:enabled') !== null),
      ).toBe(true);
      await eventually(() => recently(popup)).toEqual(['Calf cramp']);

      const controls = await popup.read((document) =>
        [...document.querySelectorAll('a[href], button:enabled')]
          .filter((control) => control.checkVisibility())
          .map((control) => control.textContent),
      );
      expect(controls.length).toBeGreaterThan(20);
      const stops = [];
      for (const _ of controls) {
        await popup.press('Tab');
        stops.push(await popup.read(stop));
      }
      expect(stops).toEqual(controls.map((text) => ({ text, outlined: true, uncovered: true })));
      await popup.press('Shift+Tab');
      expect((await popup.read(stop)).text).toBe(controls.at(-2));
    });
  });

/** What has the focus, and whether that shows: an outline, and nothing that stands over it. */
const stop: Reader<Document, [], { text: string; outlined: boolean; uncovered: boolean }> = (
  document,
) => {
  const { activeElement, defaultView } = document;
  const style = activeElement && defaultView?.getComputedStyle(activeElement);
  const { left, top, width, height } = activeElement?.getBoundingClientRect() ?? new DOMRect();
  const there = document.elementFromPoint(left + width / 2, top + height / 2);
  return {
    text: activeElement?.textContent ?? '',
    outlined: style?.outlineStyle !== 'none' && Number.parseFloat(style?.outlineWidth ?? '') > 0,
    uncovered: there !== null && activeElement?.contains(there) === true,
  };
};
