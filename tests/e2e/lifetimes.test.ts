import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { BROWSER_KINDS } from '../../scripts/browsers/find.ts';
import type { RunnersPage } from '../../scripts/browsers/runners-page.ts';
import { buildOf, openBrowser, type Session } from './harness.ts';
import { isAwake, sendToSleep } from './support/background-sleep.ts';
import { tabsAt } from './support/options.ts';
import { eventually, pause } from './support/until.ts';

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
    await pause(300);
    return page;
  };
  const hosts = (page: RunnersPage) =>
    page.page.evaluate(`document.querySelectorAll('html > [popover]').length`);

  test('a card opens while the background sleeps; a page that needs the background wakes it', async () => {
    const { running } = session;
    const page = await open();
    // The page's last report may still be on its way, and wakes it again.
    const sleepsOn = async () => {
      if (await isAwake(running)) await sendToSleep(running);
      await pause(700);
      return !(await isAwake(running));
    };
    await eventually(sleepsOn).toBe(true);
    await page.restOn('calf', '#title');
    await eventually(async () => (await page.tip())?.shown).toBe(true);
    // The card waits for nobody, but says that it is shown, which wakes the background (docs/adr/0008).
    await eventually(sleepsOn).toBe(true);
    await open();
    await eventually(() => isAwake(running)).toBe(true);
    await session.closePages();
  });

  test('pages come back from the back-forward cache with their marks and cards', async () => {
    const page = await open();
    await page.page.evaluate(`location.href = 'about:blank'`);
    await pause(500);
    // Firefox does not report the end of such a navigation.
    await Promise.race([page.page.goBack(), pause(2_000)]);
    await eventually(() => page.marks('#title')).toHaveLength(1);
    await page.restOn('calf', '#title');
    await eventually(async () => (await page.tip())?.shown).toBe(true);
    await session.closePages();
  });

  test('after an update an open page is marked once, by the new script, and its cards open', async () => {
    const page = await open();
    await session.running.browser.installExtension(buildOf(kind));
    await pause(1_500);
    await page.page.mouse.move(5, 5);
    await page.page.mouse.move(9, 9);
    await eventually(() => page.marks('#title')).toHaveLength(1);
    await page.restOn('calf', '#title');
    await eventually(async () => (await page.tip())?.shown).toBe(true);
    expect(await hosts(page)).toBe(1);
    await page.page.keyboard.press('Escape');
    await eventually(() => hosts(page)).toBe(0);
    expect(await page.html()).not.toContain('darkreader');
    // The page that greets after the installation does not come again.
    expect(await tabsAt(await session.openExtensionPage('popup.html'), 'welcome.html')).toBe(0);
    await session.closePages();
  });

  test('when the extension is removed its marks and its open card go at the next move', async () => {
    const page = await open();
    await page.restOn('calf', '#title');
    await eventually(async () => (await page.tip())?.shown).toBe(true);
    await session.running.browser.uninstallExtension(session.running.extension?.id ?? '');
    await pause(500);
    await page.page.mouse.move(700, 700, { steps: 3 });
    // Firefox ends our script at once and takes our style away, so that nothing of it is to be seen.
    const seen = () =>
      page.page.evaluate(`[
        [...CSS.highlights.values()].some((highlight) => highlight.size > 0) &&
          getComputedStyle(document.body, '::highlight(footnote)').textDecorationLine,
        [...document.querySelectorAll('html > [popover]')].filter((host) => host.checkVisibility()).length,
      ]`);
    await eventually(async () => (await seen()) as unknown[]).toEqual([
      kind === 'firefox' ? 'none' : false,
      0,
    ]);
    await session.closePages();
  });
});
