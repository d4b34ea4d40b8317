import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { DEFAULTS } from '../../lib/settings.ts';
import { openExtensionPage } from '../../scripts/browsers/extension-pages.ts';
import { BROWSER_KINDS } from '../../scripts/browsers/find.ts';
import { openResult, search } from '../../scripts/browsers/popup-search.ts';
import type { RunnersPage } from '../../scripts/browsers/runners-page.ts';
import { openBrowser, type Session } from './harness.ts';
import { isAwake, sendToSleep } from './support/background-sleep.ts';
import { badgeOf } from './support/browser-ui.ts';
import { openCard } from './support/cards.ts';
import { store, stored, tabsAt } from './support/options.ts';
import {
  allowPrivateWindows,
  closePrivateWindows,
  openPrivatePopup,
} from './support/private-windows.ts';
import { heading } from './support/reading.ts';
import { eventually, pause } from './support/until.ts';
import { updateUnder } from './support/update.ts';

/** Settings as they were stored before there was a theme or a text size to choose. */
const FIRST_VERSION = { badge: false, offSites: ['a.example'] };

/** So many different concepts are marked on the activity that these tests open. */
const CONCEPTS = '5';

/** Sessions of their own: an update ends the worker that the other tests listen to. */
describe.each(BROWSER_KINDS)('what becomes of open pages in %s', (kind) => {
  let session: Session;
  beforeAll(async () => {
    session = await openBrowser(kind, false);
  });
  afterAll(() => session?.close());

  const open = async (): Promise<RunnersPage> => {
    const page = await session.openFixture(
      'https://www.strava.com/activities/9001',
      'strava-activity.html',
    );
    await eventually(() => page.marks('#title')).toHaveLength(1);
    return page;
  };
  const hosts = (page: RunnersPage) =>
    page.page.evaluate(`document.querySelectorAll('html > [popover]').length`);

  test('a card opens while the background sleeps; a page that needs the background wakes it', async () => {
    const { running } = session;
    const page = await open();
    // The card's script, too, comes from the background.
    await openCard(page, 'calf', '#title');
    await page.page.keyboard.press('Escape');
    await eventually(() => page.tip()).toBeNull();
    // The page's last report may still be on its way, and wakes it again.
    const sleepsOn = async () => {
      if (await isAwake(running)) await sendToSleep(running);
      await pause(700);
      return !(await isAwake(running));
    };
    await eventually(sleepsOn).toBe(true);
    await openCard(page, 'calf', '#title');
    // The card waits for nobody, but says that it is shown, which wakes the background (docs/adr/0008).
    await eventually(sleepsOn).toBe(true);
    await open();
    await eventually(() => isAwake(running)).toBe(true);
    await session.closePages();
  });

  describe('pages come back from the back-forward cache', () => {
    const comesBack = async ({ page }: RunnersPage) => {
      // By the page itself: Firefox does not report the end of such a navigation to those who ask for it.
      await page.evaluate('setTimeout(() => history.back())');
      await eventually(() => page.evaluate('globalThis.wasKept')).toBe(true);
    };
    /** A page that was left for another one. */
    const away = async (page: RunnersPage) => {
      await page.page.evaluate(
        `addEventListener('pageshow', ({ persisted }) => { globalThis.wasKept = persisted })`,
      );
      await page.page.evaluate(`location.href = 'about:blank'`);
      await eventually(() => page.page.evaluate('location.href')).toBe('about:blank');
    };

    test('with their marks and cards, and their number on the toolbar button', async () => {
      const page = await open();
      await openCard(page, 'calf', '#title');
      const number = () => badgeOf(session.running, page);
      await eventually(number).toBe(CONCEPTS);
      await away(page);
      await eventually(number).toBe('');
      await comesBack(page);
      await eventually(() => page.marks('#title')).toHaveLength(1);
      await eventually(number).toBe(CONCEPTS);
      await openCard(page, 'calf', '#title');
      await session.closePages();
    });

    test('as the settings are by then', async () => {
      const popup = await openExtensionPage(session.running, 'popup.html');
      const page = await open();
      await away(page);
      await store(popup, { ...DEFAULTS, paused: true });
      await comesBack(page);
      await eventually(() => page.marks('#title')).toEqual([]);
      await away(page);
      await store(popup, DEFAULTS);
      await comesBack(page);
      await eventually(() => page.marks('#title')).toHaveLength(1);
      await popup.close();
      await session.closePages();
    });
  });

  test('after an update an open page is marked once, by the new script, and its cards open', async () => {
    const page = await open();
    // Closed again by us: Chromium's update closes the extension's pages itself.
    const before = await openExtensionPage(session.running, 'popup.html');
    await store(before, FIRST_VERSION);
    await before.close();
    await updateUnder(session.running, page);
    await openCard(page, 'calf', '#title');
    expect(await page.marks('#title')).toHaveLength(1);
    expect(await hosts(page)).toBe(1);
    await page.page.keyboard.press('Escape');
    await eventually(() => hosts(page)).toBe(0);
    expect(await page.html()).not.toContain('darkreader');
    // The page that greets after the installation does not come again.
    const popup = await session.openExtensionPage('popup.html');
    expect(await tabsAt(popup, 'welcome.html')).toBe(0);
    // What an earlier version had stored has got what that one did not know.
    const { theme, textSize } = DEFAULTS;
    await eventually(() => stored(popup)).toEqual({ ...FIRST_VERSION, theme, textSize });
    await store(popup, DEFAULTS);
    await session.closePages();
  });

  test('in a private window the popup remembers nothing, and leaves nothing behind', async () => {
    await allowPrivateWindows(session.running);
    const own = await session.openExtensionPage('reference.html#/blood-clot');
    const kept = () =>
      own.evaluate(
        `(globalThis.browser ?? chrome).storage.session.get(['recent-query', 'recent-cards'])`,
      );
    await eventually(kept).toEqual({ 'recent-cards': ['blood-clot'] });

    const popup = await openPrivatePopup(session, own);
    await search(popup, 'solius', 'Soleus strain');
    await openResult(popup, 'Soleus strain');
    const card = await session.extensionTab('reference.html?private#/soleus-strain');
    await eventually(() => heading(card)).toBe('Soleus strain');
    // What is read outside afterwards is noted as ever.
    await own.evaluate(`location.hash = '#/calf-cramp'`);
    await eventually(kept).toEqual({ 'recent-cards': ['calf-cramp', 'blood-clot'] });
    await closePrivateWindows(own);
    await session.closePages();
  });

  test('when the extension is removed its marks and its open card go at the next move', async () => {
    const page = await open();
    await openCard(page, 'calf', '#title');
    await session.running.browser.uninstallExtension(session.running.extension?.id ?? '');
    // Firefox ends our script at once and takes our style away, so that nothing of it is to be seen.
    const seen = async () => {
      // What goes goes at a movement, once the browser has removed it.
      await page.page.mouse.move(700, 700, { steps: 3 });
      await page.page.mouse.move(600, 700);
      return page.page.evaluate(`[
        [...CSS.highlights.values()].some((highlight) => highlight.size > 0) &&
          getComputedStyle(document.body, '::highlight(footnote)').textDecorationLine,
        [...document.querySelectorAll('html > [popover]')].filter((host) => host.checkVisibility()).length,
      ]`);
    };
    await eventually(async () => (await seen()) as unknown[]).toEqual([
      kind === 'firefox' ? 'none' : false,
      0,
    ]);
    await session.closePages();
  });
});
