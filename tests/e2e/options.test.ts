import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { DEFAULTS, type Settings, VERSION } from '../../lib/settings.ts';
import { BROWSER_KINDS } from '../../scripts/browsers/find.ts';
import { RunnersPage } from '../../scripts/browsers/runners-page.ts';
import { openBrowser, type Session } from './harness.ts';
import { lookSuite } from './suites/look.ts';
import { openCard } from './support/cards.ts';
import {
  ask,
  choose,
  closeNewestTab,
  loadFile,
  notice,
  press,
  saveFile,
  store,
  stored,
  tabCount,
} from './support/options.ts';
import { permissionsOf } from './support/permissions.ts';
import { catchCopies } from './support/reading.ts';
import { eventually } from './support/until.ts';

describe.each(BROWSER_KINDS)('%s', (kind) => {
  let session: Session;
  beforeAll(async () => {
    session = await openBrowser(kind);
  });
  afterEach(async () => {
    await session.closePages();
    expect(session.takeTrouble()).toEqual([]);
  });
  afterAll(() => session?.close());

  const open = async (given: unknown = DEFAULTS): Promise<RunnersPage> => {
    await store(await session.extensionTools(), given);
    const page = await session.openExtensionPage('options.html');
    await eventually(() => page.evaluate(() => document.querySelectorAll('h2').length)).toBe(7);
    return new RunnersPage(session.running, page);
  };
  const settingsOf = ({ page }: RunnersPage) => eventually(() => stored(page));

  describe('the options', () => {
    test('how much is marked: stored at once, said, and seen in the preview', async () => {
      const options = await open();
      await eventually(() => options.markedWords()).toEqual(['Soleus strain', 'soleus strain']);
      await choose(options.page, 'input[value=page]');
      await settingsOf(options).toEqual({ ...DEFAULTS, density: 'page' });
      await eventually(() => notice(options.page)).toBe('Saved.');
      await eventually(() => options.markedWords()).toEqual(['Soleus strain']);
      await choose(options.page, 'input[value=all]');
      await eventually(() => options.markedWords()).toHaveLength(3);
    });

    test('what was switched off can be taken back, one by one', async () => {
      const given: Settings = {
        ...DEFAULTS,
        offSites: ['a.example', 'b.example'],
        hiddenPages: ['https://c.example/thread'],
        stoppedConcepts: ['soleus', 'heel-raise'],
      };
      const options = await open(given);
      await press(options.page, 'Mark again: heel raise');
      await settingsOf(options).toEqual({ ...given, stoppedConcepts: ['soleus'] });
      // Two at once: neither may undo the other.
      await options.page.evaluate(() => {
        for (const entry of ['a.example', 'https://c.example/thread']) {
          document.querySelector<HTMLElement>(`button[aria-label$=": ${entry}"]`)?.click();
        }
      });
      await settingsOf(options).toEqual({
        ...DEFAULTS,
        offSites: ['b.example'],
        stoppedConcepts: ['soleus'],
      });
    });

    test('a wrong file: the page says what is wrong, and changes nothing', async () => {
      const given: Settings = { ...DEFAULTS, density: 'page', offSites: ['a.example'] };
      const options = await open(given);
      const refusals: [string, RegExp][] = [
        ['{"density": ', /does not hold settings.*Nothing was changed/],
        ['{"density": "all"}', /not settings of Running Footnotes.*Nothing was changed/],
        [fileWith({ density: 'lots', badge: 1 }), /damaged.*density, badge.*Nothing was changed/],
        ['x'.repeat(1_000_001), /far too big.*Nothing was changed/],
      ];
      for (const [text, said] of refusals) {
        await loadFile(options.page, text);
        await eventually(() => notice(options.page)).toMatch(said);
      }
      expect(await stored(options.page)).toEqual(given);
    });

    test('a file of settings is loaded, and what was before can be had again', async () => {
      const given: Settings = { ...DEFAULTS, offSites: ['a.example'] };
      const options = await open(given);
      const loaded: Settings = { ...DEFAULTS, density: 'all', stoppedConcepts: ['soleus'] };
      await loadFile(options.page, fileWith(loaded));
      await settingsOf(options).toEqual(loaded);
      await eventually(() => notice(options.page)).toBe('Settings loaded.');
      await press(options.page, 'Undo');
      await settingsOf(options).toEqual(given);
    });

    test('what is saved to a file can be loaded again', async () => {
      const given: Settings = { ...DEFAULTS, paused: true, stoppedConcepts: ['soleus'] };
      const options = await open(given);
      const [name, text] = await saveFile(options.page);
      expect(name).toMatch(/^running-footnotes-\d{4}-\d\d-\d\d\.json$/);
      await store(options.page, DEFAULTS);
      await loadFile(options.page, text);
      await settingsOf(options).toEqual(given);
    });

    test('setting everything back asks first', async () => {
      const given: Settings = { ...DEFAULTS, badge: false, offSites: ['a.example'] };
      const options = await open(given);
      await press(options.page, 'Reset everything');
      await press(options.page, 'Cancel');
      expect(await stored(options.page)).toEqual(given);
      await press(options.page, 'Reset everything');
      await press(options.page, 'Reset');
      await settingsOf(options).toEqual(DEFAULTS);
    });

    test('damaged settings fall back, and the page says so once', async () => {
      const options = await open({ density: 'page', offSites: 7 });
      await eventually(() => notice(options.page)).toMatch(/could not be read/);
      await settingsOf(options).toEqual({ ...DEFAULTS, density: 'page' });
      const again = await session.openExtensionPage('options.html');
      await eventually(() => again.evaluate(() => document.querySelectorAll('h2').length)).toBe(7);
      expect(await notice(again)).toBe('');
    });

    test('those of the first version are carried over, with what it did not know', async () => {
      const options = await open(FIRST_VERSION);
      expect(await options.page.evaluate(chosen)).toEqual(['page', 'system', 'normal']);
      expect(await notice(options.page)).toBe('');
      await press(options.page, 'Mark again: heel raise');
      await settingsOf(options).toEqual({ ...DEFAULTS, ...FIRST_VERSION, stoppedConcepts: [] });
    });

    test('those of a later version are used as far as they are known, and lose nothing', async () => {
      const later = { ...FIRST_VERSION, version: VERSION + 1, theme: 'sepia', sound: 'soft' };
      const options = await open(later);
      await eventually(() => notice(options.page)).toMatch(/newer version.*is kept/);
      expect(await options.page.evaluate(chosen)).toEqual(['page', 'system', 'normal']);
      await press(options.page, 'Mark again: heel raise');
      const { version: _, ...kept } = later;
      await settingsOf(options).toEqual({ ...kept, stoppedConcepts: [] });
    });

    test('a site is added by its address, and taken back; what is no address is refused', async () => {
      const { page } = await open();
      const allow = async (text: string) => {
        await page.evaluate((value) => {
          const field = document.querySelector<HTMLInputElement>('#add-site');
          if (field) field.value = value;
        }, text);
        await press(page, 'Allow');
      };
      await allow('calf strain');
      await eventually(() => notice(page)).toMatch(/not the address of a web site/);

      const permissions = await permissionsOf(session.running);
      await permissions.agreeTo('https://forum.example/*');
      await page.bringToFront();
      await allow('https://forum.example:8443/thread/1');
      await eventually(() => notice(page)).toBe('forum.example is read from now on.');
      const sites = () =>
        page.evaluate(() =>
          [...document.querySelectorAll('[aria-labelledby=allowed] li .entry')].map((entry) =>
            entry.textContent?.trim(),
          ),
        );
      await eventually(sites).toEqual(['forum.example']);
      const takeBack = await page.evaluate(
        () => document.querySelector('[aria-labelledby=allowed] li button')?.ariaLabel ?? '',
      );
      await press(page, takeBack);
      await eventually(sites).toEqual([]);
      await eventually(() => notice(page)).toBe('forum.example can no longer be read.');
      await permissions.reset();
    });

    test('shortcuts are shown, with the way to the place to change them', async () => {
      const { page } = await open();
      const seen = () => page.evaluate(() => document.querySelector('.shortcuts')?.textContent);
      await eventually(seen).toMatch(/next mark.*Shift\+J.*Pause/i);
      const tabs = await tabCount(page);
      await press(page, 'Change shortcuts');
      await eventually(() => tabCount(page)).toBe(tabs + 1);
      await closeNewestTab(page);
    });

    test('the diagnostics name no site', async () => {
      const { page } = await open({ ...DEFAULTS, offSites: ['secret.example'] });
      const text = () => page.evaluate(() => document.querySelector('pre')?.textContent ?? '');
      await eventually(text).toContain('"offSites": 1');
      expect(await text()).toMatch(/Running Footnotes \d/);
      expect(await text()).not.toContain('secret');
      const copied = await catchCopies(page);
      await press(page, 'Copy diagnostics');
      await eventually(copied).toBe(await text());
      await eventually(() => notice(page)).toBe('Copied.');
    });
  });

  test.each(['options.html', 'welcome.html'])('%s fits 320 pixels', async (path) => {
    const page = await session.openExtensionPage(path);
    await page.setViewport({ width: 320, height: 600 });
    await store(page, { ...DEFAULTS, offSites: [`${'long-name-'.repeat(12)}.example`] });
    const tooWide = () =>
      page.evaluate(() => {
        const { scrollWidth, clientWidth } = document.documentElement;
        return document.querySelectorAll('h2').length > 3 ? scrollWidth - clientWidth : null;
      });
    await eventually(tooWide).toBe(0);
  });

  lookSuite(() => session);

  describe('the welcome page', () => {
    const welcome = async (): Promise<RunnersPage> => {
      const page = await session.openExtensionPage('welcome.html');
      await store(page, DEFAULTS);
      const seen = new RunnersPage(session.running, page);
      await eventually(() => seen.markedWords()).toEqual([
        'calf went pop',
        'soleus strain',
        'heel raises',
      ]);
      return seen;
    };

    test('has real marks, and a card when the pointer rests on one', async () => {
      const page = await welcome();
      await openCard(page, 'soleus strain');
      expect((await page.tip())?.title).toBe('Soleus strain');
      await page.page.keyboard.press('Escape');
      await eventually(() => page.tip()).toBeNull();
    });

    test('"Stop marking this" stops it, and the way back is shown', async () => {
      const page = await welcome();
      await openCard(page, 'soleus strain');
      const names = await page.readTipRoot((root) => {
        root.querySelector<HTMLElement>('[aria-expanded]')?.click();
        return new Promise<string[]>((resolve) =>
          setTimeout(() =>
            resolve([...root.querySelectorAll('.menu-items button')].map((b) => b.textContent)),
          ),
        );
      });
      expect(names).toEqual([
        'Copy with sources',
        'Stop marking this',
        expect.stringMatching(/report/),
      ]);
      await page.readTipRoot((root) => {
        root.querySelectorAll<HTMLElement>('.menu-items button')[1]?.click();
        return null;
      });
      await eventually(() => page.markedWords()).toEqual(['calf went pop', 'heel raises']);
      await eventually(() =>
        page.page.evaluate(() => document.querySelector('.try a')?.getAttribute('href')),
      ).toBe('options.html');
    });

    test('the shortcut goes from mark to mark', async () => {
      const page = await welcome();
      const other = await session.openExtensionPage('options.html');
      await page.page.bringToFront();
      await ask(other, 'welcome.html', { kind: 'step', direction: 1 });
      await eventually(async () => (await page.tip())?.title).toBe('Calf strain');
      // What went pop turns out to be a soleus in the next sentence.
      await ask(other, 'welcome.html', { kind: 'step', direction: 1 });
      await eventually(async () => (await page.tip())?.title).toBe('Soleus strain');
    });
  });
});

/** As version 1 stored them: without its number, and without a look. */
const FIRST_VERSION = {
  paused: false,
  density: 'page',
  badge: false,
  offSites: ['a.example'],
  hiddenPages: ['https://b.example/thread'],
  stoppedConcepts: ['heel-raise'],
};

/** Runs in the options. */
function chosen(): string[] {
  return [...document.querySelectorAll<HTMLInputElement>('[type=radio]:checked')].map(
    ({ value }) => value,
  );
}

function fileWith(settings: object): string {
  return JSON.stringify({ format: 'running-footnotes settings', version: VERSION, settings });
}
