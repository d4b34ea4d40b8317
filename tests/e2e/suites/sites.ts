import { fileURLToPath } from 'node:url';
import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { BrowserKind } from '../../../scripts/browsers/find.ts';
import { contexts } from '../../../scripts/browsers/firefox-protocol.ts';
import { search } from '../../../scripts/browsers/popup-search.ts';
import { RunnersPage } from '../../../scripts/browsers/runners-page.ts';
import { serve } from '../../../scripts/browsers/serve.ts';
import type { Session } from '../harness.ts';
import { badgeOf } from '../support/browser-ui.ts';
import { openCard } from '../support/cards.ts';
import { type Permissions, permissionsOf, refuseInFirefox } from '../support/permissions.ts';
import { controlsIn, listIn, noteIn, pressIn } from '../support/popup-state.ts';
import { eventually, pause } from '../support/until.ts';
import { updateUnder } from '../support/update.ts';

const STRAVA = ['https://www.strava.com/activities/9001', 'strava-activity.html'] as const;
const FORUM = ['https://forum.example/thread/1', 'forum-thread.html'] as const;
const FORUM_ORIGIN = 'https://forum.example/*';

export const sitesSuite = (session: () => Session, kind: BrowserKind) =>
  describe('sites', () => {
    let permissions: Permissions;
    beforeAll(async () => {
      permissions = await permissionsOf(session().running);
    });
    afterEach(async () => {
      await permissions.reset();
      await setSettings({});
    });

    /** Writes settings as another part of the extension would. */
    const setSettings = async (settings: Record<string, unknown>) => {
      const page = await session().extensionTools();
      await page.evaluate(
        `(globalThis.browser ?? chrome).storage.local.set({ settings: ${JSON.stringify(settings)} })`,
      );
    };
    const open = async ([url, file]: readonly [string, string]) => {
      const page = await session().openFixture(url, file);
      await pause(300);
      return page;
    };
    const reload = async (page: RunnersPage) => {
      await page.page.reload();
      await pause(800);
    };

    test('a built-in site is on, can be switched off, and on again', async () => {
      const page = await open(STRAVA);
      await eventually(() => page.marks()).toHaveLength(7);
      const popup = await session().openPopup(page);
      await eventually(() => noteIn(popup)).toContain('On for www.strava.com.');
      expect(await controlsIn(popup)).toEqual(['Off on this site']);

      await pressIn(popup, 'Off on this site');
      await eventually(() => noteIn(popup)).toContain('Off on www.strava.com.');
      await eventually(() => page.marks()).toEqual([]);
      await reload(page);
      expect(await page.marks()).toEqual([]);

      const later = await session().openPopup(page);
      await eventually(() => controlsIn(later)).toEqual(['On again for this site']);
      await pressIn(later, 'On again');
      await eventually(() => page.marks()).toHaveLength(7);
      await eventually(() => listIn(later)).not.toEqual([]);
    });

    test('elsewhere a page is scanned once, and nothing is allowed for good', async () => {
      const page = await open(FORUM);
      expect(await page.marks()).toEqual([]);
      const popup = await session().openPopup(page);
      await eventually(() => noteIn(popup)).toContain('forum.example is not one of your sites');
      expect(await controlsIn(popup)).toEqual(['Scan this page', 'Always on this site']);

      await pressIn(popup, 'Scan this page');
      await eventually(() => page.markedWords()).toContain('calf cramps');
      await eventually(() => noteIn(popup)).toContain('This page was read once.');
      await eventually(async () => (await listIn(popup)).length).toBeGreaterThan(2);
      await popup.close();
      // The scripts that follow the first come by the same permission.
      await openCard(page, 'calf cramps');
      expect((await page.tip())?.title).toMatch(/cramp/i);

      await reload(page);
      expect(await page.marks()).toEqual([]);
    });

    test('a site that is allowed is read from then on, until that is taken back', async () => {
      const page = await open(FORUM);
      await permissions.agreeTo(FORUM_ORIGIN);
      const popup = await session().openPopup(page);
      await pressIn(popup, 'Always on this site');
      await eventually(() => page.markedWords()).toContain('calf cramps');
      await eventually(() => noteIn(popup)).toContain('On for forum.example.');
      await popup.close();

      await page.page.reload();
      await eventually(() => page.markedWords()).toContain('calf cramps');
      const other = await session().openFixture('https://forum.example/thread/2', FORUM[1]);
      await eventually(() => other.markedWords()).toContain('calf cramps');

      // What is marked already goes at once, without a reload.
      await permissions.takeBack(FORUM_ORIGIN);
      await eventually(() => page.marks()).toEqual([]);
      await eventually(() => other.marks()).toEqual([]);
      await reload(page);
      expect(await page.marks()).toEqual([]);
      const later = await session().openPopup(page);
      await eventually(() => noteIn(later)).toContain('forum.example is not one of your sites');
    });

    // In Chromium the question closes the popup, and no protocol answers it.
    if (kind === 'firefox') {
      test('a site that is refused stays as it was', async () => {
        const page = await open(FORUM);
        const popup = await session().openPopup(page);
        await pressIn(popup, 'Always on this site');
        await eventually(() => noteIn(popup)).toContain('Your browser asks you');
        await refuseInFirefox(session().running);
        await eventually(() => noteIn(popup)).toContain('You did not allow this site');
        expect(await controlsIn(popup)).toEqual(['Scan this page', 'Always on this site']);
        expect(await page.marks()).toEqual([]);
      });
    }

    test('a site that has moved is named with where it was', async () => {
      const before = await open(['https://example-club.org/thread', FORUM[1]]);
      await permissions.agreeTo('https://example-club.org/*');
      const popup = await session().openPopup(before);
      await pressIn(popup, 'Always on this site');
      await eventually(() => noteIn(popup)).toContain('On for example-club.org.');
      await popup.close();

      const after = await open(['https://forum.example-club.org/thread', FORUM[1]]);
      const later = await session().openPopup(after);
      await eventually(() => noteIn(later)).toContain(
        'You allowed example-club.org, but to your browser forum.example-club.org is another site.',
      );
    });

    test('a built-in site that the browser withholds says so, and can be allowed', async () => {
      const page = await open(STRAVA);
      await eventually(() => page.marks()).toHaveLength(7);
      await permissions.takeBack('https://*.strava.com/*');
      await eventually(() => page.marks()).toEqual([]);
      const popup = await session().openPopup(page);
      await eventually(() => noteIn(popup)).toContain('only when you say so');
      await permissions.agreeTo('https://*.strava.com/*');
      await pressIn(popup, 'Always on this site');
      await eventually(() => noteIn(popup)).toContain('On for www.strava.com.');
      await page.page.reload();
      await eventually(() => page.marks()).toHaveLength(7);
    });

    test('everything can be paused', async () => {
      const page = await open(STRAVA);
      const popup = await session().openPopup(page);
      await eventually(() => noteIn(popup)).toContain('On for');
      await pressIn(popup, 'Pause everywhere');
      await eventually(() => noteIn(popup)).toBe('Paused. Nothing is marked on any page.');
      await eventually(() => page.marks()).toEqual([]);
      await pressIn(popup, 'Resume');
      await eventually(() => page.marks()).toHaveLength(7);
    });

    test('a hidden page says so, and is shown again', async () => {
      await setSettings({ hiddenPages: [STRAVA[0]] });
      const page = await open(STRAVA);
      await pause(500);
      expect(await page.marks()).toEqual([]);
      const popup = await session().openPopup(page);
      await eventually(() => noteIn(popup)).toContain('hidden on this page');
      await pressIn(popup, 'Show marks on this page');
      await eventually(() => page.marks()).toHaveLength(7);
    });

    test('a page that is closed to extensions says so, and the search works there', async () => {
      const page = await browsersOwnPage(session());
      const popup = await session().openPopup(page);
      await eventually(() => noteIn(popup)).toMatch(
        /^Browsers keep this page closed to every extension.*The search works here too\.$/,
      );
      expect(await controlsIn(popup)).toEqual([]);
      await search(popup, 'solius', 'Soleus strain');
      await popup.close();
      await page.page.close();
    });

    test('a PDF says that none can be read, and what to do instead', async () => {
      const page = await session().openFixture('https://www.strava.com/calf.pdf', 'handout.pdf');
      const popup = await session().openPopup(page);
      await eventually(() => noteIn(popup)).toBe(
        'Extensions cannot read PDFs. Copy the words that you wonder about into the search.',
      );
      expect(await controlsIn(popup)).toEqual([]);
    });

    test('a page without a word of ours says so, and how words are looked up', async () => {
      const page = await session().openFixture(STRAVA[0], 'drawing.svg');
      const popup = await session().openPopup(page);
      await eventually(() => noteIn(popup)).toMatch(
        /^Nothing about calf injuries was found.*looked up from their menu\. On for www\.strava\.com\.$/,
      );
      expect(await listIn(popup)).toEqual([]);
    });

    test('an entry of the list goes to its mark', async () => {
      const page = await open(STRAVA);
      await eventually(() => page.markedWords()).toContain('calf cramp');
      const popup = await session().openPopup(page);
      await eventually(() => listIn(popup)).toContainEqual(expect.stringMatching(/^calf cramp/i));
      await pressIn(popup, 'calf cramp');
      await eventually(async () => (await page.tip())?.title).toMatch(/cramp/i);
    });

    test('frames of sites that may be read are read, and the others are counted', async () => {
      const page = await openFrames(session());
      await eventually(() => page.marks()).not.toHaveLength(0);
      await eventually(() => badgeOf(session().running, page)).toBe('2');
      const popup = await session().openPopup(page);
      await eventually(() => noteIn(popup)).toContain('1 embedded part of the page was not read');
      await eventually(() => listIn(popup)).toEqual([
        // One of them is the frame's.
        expect.stringMatching(/^calf strain2 times/),
        expect.stringMatching(/^torn soleus1 time/),
      ]);
    });

    test('an entry for a frame out of sight goes there, and to the words at the end of its text', async () => {
      const page = await openFrames(session());
      await page.page.evaluate(`document.querySelector('p').style.paddingBottom = '3000px'`);
      const frame = page.page.frames().find((one) => one.url().includes('/activity'));
      const frameTop = () =>
        page.page.evaluate(`document.querySelector('iframe').getBoundingClientRect().top`);
      const wordsTop = () =>
        frame?.evaluate(`(() => {
          const range = document.createRange();
          range.selectNodeContents(document.querySelector('#framed').lastChild);
          return range.getBoundingClientRect().top;
        })()`);
      for (const days of [0, 200]) {
        await frame?.evaluate(`for (let day = 0; day < ${days}; day++)
          document.querySelector('#framed').prepend('An easy day.', document.createElement('br'))`);
        await page.page.evaluate('scrollTo(0, 0)');
        const popup = await session().openPopup(page);
        await eventually(() => listIn(popup)).toContainEqual(expect.stringMatching(/^torn soleus/));
        await pressIn(popup, 'torn soleus');
        await eventually(async () => Math.abs(Number(await frameTop()) - 400) < 400).toBe(true);
        // The frame is 300 pixels high.
        await eventually(async () => Math.abs(Number(await wordsTop()) - 150) < 150).toBe(true);
      }
    });

    test('after an update allowed sites are read as before, in open pages and in new ones', async () => {
      const { running } = session();
      // A site that was allowed before would be so again at once in Chromium.
      const page = await open(['https://club.example/thread/1', FORUM[1]]);
      await permissions.agreeTo('https://club.example/*');
      const popup = await session().openPopup(page);
      await pressIn(popup, 'Always on this site');
      await eventually(() => noteIn(popup)).toContain('On for club.example.');
      await popup.close();
      await eventually(() => page.marks()).toHaveLength(7);

      await updateUnder(running, page);
      await openCard(page, 'calf cramps');
      expect((await page.tip())?.title).toMatch(/cramp/i);
      await eventually(() => page.marks()).toHaveLength(7);
      await page.page.reload();
      await eventually(() => page.marks()).toHaveLength(7);
    });
  });

/** A page that each browser has and lets no extension into. */
async function browsersOwnPage({ running }: Session): Promise<RunnersPage> {
  const page = await running.browser.newPage();
  if (running.kind === 'chrome') await page.goto('chrome://version');
  else {
    // Firefox does not report that one of its own pages has loaded.
    page.goto('about:license').catch(() => undefined);
    const addresses = async () => (await contexts(running.browser)).map(({ url }) => url);
    await eventually(addresses).toContain('about:license');
  }
  return new RunnersPage(running, page);
}

/**
 * A page with three frames: of the same site, of another one, and too small for a card. Chromium lets us
 * answer no request of a frame in another process, so the stranger's content stands in its address.
 */
async function openFrames({ running }: Session): Promise<RunnersPage> {
  const file = (name: string) => fileURLToPath(new URL(`../../pages/${name}`, import.meta.url));
  const page = await running.browser.newPage();
  const files = new Map([
    ['https://www.strava.com/clubs/1', file('with-frames.html')],
    ['https://embed.strava.com/activity', file('framed.html')],
  ]);
  await serve(page, files, () => false);
  await page.goto('https://www.strava.com/clubs/1');
  return new RunnersPage(running, page);
}
