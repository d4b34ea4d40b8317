import type { Page } from 'puppeteer-core';
import { describe, test } from 'vitest';
import type { RunnersPage } from '../../../scripts/browsers/runners-page.ts';
import type { Session } from '../harness.ts';
import { openCard } from '../support/cards.ts';
import { closePanel, panelTitle } from '../support/panel.ts';
import { click, heading } from '../support/reading.ts';
import { eventually } from '../support/until.ts';

const FIXTURE = 'forum-thread.html';

export const sidePanelSuite = (session: () => Session) =>
  describe('the side panel', () => {
    /** The panel's page in a tab of its own, where it can be driven; it follows the tab in front all the same. */
    const openPanelPage = async (): Promise<Page> => {
      const panel = await session().openExtensionPage('sidepanel.html');
      await eventually(() => heading(panel)).toBeTruthy();
      return panel;
    };
    const openMarked = async (url: string): Promise<RunnersPage> => {
      const page = await session().openFixture(url, FIXTURE);
      await eventually(() => page.markedWords()).toContain('calf cramps');
      await page.page.bringToFront();
      return page;
    };
    /** Rests on a mark until a card with such a title is open, and returns the title. */
    const rest = async (page: RunnersPage, words: string, title: RegExp) => {
      // A new tab may still be finding its size, so that the pointer is on another mark at first.
      await eventually(async () => {
        await openCard(page, words);
        return (await page.tip())?.title;
      }).toMatch(title);
      return (await page.tip())?.title ?? '';
    };

    test('follows the mark that was opened last, and the page that comes to the front', async () => {
      const panel = await openPanelPage();
      const one = await openMarked('https://www.letsrun.com/forum/thread/1');
      const first = await rest(one, 'calf cramps', /cramp/i);
      await eventually(() => heading(panel)).toBe(first);

      const two = await openMarked('https://www.strava.com/posts/1');
      const second = await rest(two, 'calf strain', /strain/i);
      await eventually(() => heading(panel)).toBe(second);
      await eventually(() => panel.title()).toContain(second);

      await one.page.bringToFront();
      await eventually(() => heading(panel)).toBe(first);
    });

    test('opened late, it shows what was opened before; its own links work, and lead back', async () => {
      const page = await openMarked('https://www.letsrun.com/forum/thread/1');
      const title = await rest(page, 'calf cramps', /cramp/i);
      const panel = await session().openExtensionPage('sidepanel.html');
      await page.page.bringToFront();
      await eventually(() => heading(panel)).toBe(title);
      await panel.bringToFront();
      await click(panel, '.related a');
      await eventually(() => heading(panel)).not.toBe(title);
      await click(panel, '.panel-head nav button');
      await eventually(() => heading(panel)).toBe(title);
    });

    test.each([280, 400])('fits %i pixels, with the danger line in sight', async (width) => {
      const panel = await openPanelPage();
      await panel.setViewport({ width, height: 700 });
      for (const address of ['#/', '#/soleus-strain', '#/calf-strain', '#/just-happened']) {
        await panel.evaluate((hash) => {
          location.hash = hash;
        }, address);
        const seen = () =>
          panel.evaluate(() => ({
            wide: document.documentElement.scrollWidth - document.documentElement.clientWidth,
            danger:
              (document.querySelector('.red-flag')?.getBoundingClientRect().top ?? 9999) < 500,
          }));
        await eventually(seen).toEqual({ wide: 0, danger: true });
      }
    });

    test('the popup opens it beside the page', async () => {
      const { running } = session();
      const page = await session().openFixture('https://forum.example/thread/1', FIXTURE);
      const popup = await session().openPopup(page);
      // Until the popup is up, Firefox gives the focus to the search field once more.
      const inField = () =>
        popup.read((document) => document.activeElement?.getAttribute('type') ?? null);
      await eventually(inField).toBe('search');
      const focused = () =>
        popup.read((document) => {
          const button = document.querySelector<HTMLElement>('.open-panel');
          button?.focus();
          return document.activeElement === button;
        });
      await eventually(focused).toBe(true);
      await popup.press('Enter');
      await eventually(() => panelTitle(running)).toMatch(/Running Footnotes/);
      await closePanel(running);
    });
  });
