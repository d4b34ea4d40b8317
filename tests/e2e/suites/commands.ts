import { describe, expect, test } from 'vitest';
import { DEFAULTS } from '../../../lib/settings.ts';
import type { Session } from '../harness.ts';
import { badgeOf, isPopupOpen, lookUp, runCommand } from '../support/browser-ui.ts';
import { store } from '../support/options.ts';
import { closePanel, panelTitle } from '../support/panel.ts';
import { eventually } from '../support/until.ts';

const READ = ['https://www.letsrun.com/forum/thread/1', 'forum-thread.html'] as const;
const UNREAD = ['https://forum.example/thread/1', 'forum-thread.html'] as const;

export const commandsSuite = (session: () => Session) =>
  describe('outside the page', () => {
    /** A page that is read: its last mark and the card's code are there. */
    const openRead = async () => {
      const page = await session().openFixture(...READ);
      await eventually(() => page.markedWords()).toContain('calf cramps');
      await eventually(() => badgeOf(session().running, page)).toMatch(/^\d+$/);
      return page;
    };

    test('the commands go from mark to mark and back', async () => {
      const { running } = session();
      const page = await openRead();
      const title = async () => (await page.tip())?.title;
      await runCommand(running, page, 'next-mark');
      await eventually(title).toBeTruthy();
      const first = await title();
      await runCommand(running, page, 'next-mark');
      await runCommand(running, page, 'next-mark');
      await eventually(title).not.toBe(first);
      await runCommand(running, page, 'previous-mark');
      await runCommand(running, page, 'previous-mark');
      await eventually(title).toBe(first);
    });

    test('on a page that is not read they open the popup, which says why', async () => {
      const { running } = session();
      const page = await session().openFixture(...UNREAD);
      await runCommand(running, page, 'next-mark');
      await eventually(() => isPopupOpen(running)).toBe(true);
    });

    test('the pause command takes the marks away on every page, and brings them back', async () => {
      const { running } = session();
      const page = await openRead();
      await runCommand(running, page, 'toggle-pause');
      await eventually(() => page.marks()).toEqual([]);
      await eventually(() => badgeOf(running, page)).toBe('');
      const later = await session().openFixture('https://www.strava.com/posts/1', READ[1]);
      await runCommand(running, later, 'toggle-pause');
      await eventually(() => later.markedWords()).toContain('calf cramps');
      // A tab that is hidden waits until it is seen again.
      await page.page.bringToFront();
      await eventually(() => page.markedWords()).toContain('calf cramps');
    });

    test('the badge counts different concepts, and is empty on a page without any', async () => {
      const { running } = session();
      const page = await openRead();
      const popup = await session().openPopup(page);
      const listed = () => popup.read((document) => document.querySelectorAll('.mention').length);
      await eventually(listed).toBeGreaterThan(3);
      const entries = await listed();
      await popup.close();
      const badgeOn = async () => Number(await badgeOf(running, page));
      await eventually(badgeOn).toBeGreaterThan(3);
      const badge = await badgeOn();
      expect(badge).toBeLessThanOrEqual(entries);

      const none = await session().openFixture(...UNREAD);
      expect(await badgeOf(running, none)).toBe('');

      const options = await session().openExtensionPage('options.html');
      await store(options, { ...DEFAULTS, badge: false });
      await eventually(() => badgeOf(running, page)).toBe('');
      await store(options, DEFAULTS);
      await eventually(badgeOn).toBe(badge);
    });

    test('selected words are looked up on the page', async () => {
      const { running } = session();
      const page = await openRead();
      await lookUp(running, page, '#post-4');
      await eventually(async () => (await page.tip())?.title).toMatch(/cramp/i);
    });

    test('where the page is not read, the library opens: at the card, or with the words', async () => {
      const { running } = session();
      const page = await session().openFixture(...UNREAD);
      await page.page.evaluate(`document.querySelector('#topic').textContent = 'pulled soleus'`);
      await lookUp(running, page, '#topic');
      if (running.kind === 'firefox') {
        await eventually(() => panelTitle(running)).toMatch(/^Soleus strain/);
      } else {
        // Fired without a gesture, the event may open no panel there: the tab takes its place.
        const card = await session().extensionTab('reference.html#/soleus-strain');
        await eventually(() => card.evaluate('document.querySelector("h1").textContent')).toBe(
          'Soleus strain',
        );
      }

      await page.page.evaluate(`document.querySelector('#topic').textContent = 'xylophone 50%'`);
      await lookUp(running, page, '#topic');
      if (running.kind === 'firefox') {
        await eventually(() => panelTitle(running)).toMatch(/^Calf injuries/);
        await closePanel(running);
        return;
      }
      const library = await session().extensionTab('reference.html#/search/xylophone');
      await eventually(() =>
        library.evaluate(() => [
          (document.activeElement as HTMLInputElement).value,
          document.querySelector('[role=alert]')?.textContent,
        ]),
      ).toEqual(['xylophone 50%', expect.stringContaining('“xylophone 50%”')]);
    });
  });
