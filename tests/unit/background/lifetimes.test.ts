import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { readInstanceName } from '../../../lib/settings.ts';
import { BUILT_IN_MATCHES } from '../../../lib/sites.ts';
import { fakeExtension, settled } from './fake-extension.ts';
import { i18n } from './i18n.ts';

vi.mock('wxt/browser', () => ({ browser: { i18n } }));
const { startBackground } = await import('../../../lib/background/index.ts');

const FORUM = 'https://forum.example/*';
const noSearch = () => Promise.reject(new Error('not asked for'));
let extension: ReturnType<typeof fakeExtension>;

beforeEach(() => {
  extension = fakeExtension();
  for (const pattern of BUILT_IN_MATCHES) extension.origins.add(pattern);
});

/** Starts the worker, as after an install, an update or a sleep. */
async function start() {
  startBackground(extension.api, noSearch);
  await settled();
}

describe('when it is installed, updated or started', () => {
  it('registers the script for every allowed site, and for no built-in one', async () => {
    extension.origins.add(FORUM).add('https://www.strava.com/*').add('http://old.example/*');
    await start();
    expect([...extension.scripts.values()].map(({ matches }) => matches)).toEqual([
      [FORUM],
      ['http://old.example/*'],
    ]);
    expect(extension.scripts.get(FORUM)).toMatchObject({
      js: ['marks.js'],
      css: ['assets/mark-style.css'],
      runAt: 'document_start',
      allFrames: true,
      persistAcrossSessions: true,
    });
  });

  it('drops what is registered for sites that are no longer allowed', async () => {
    extension.scripts.set(FORUM, { id: FORUM, matches: [FORUM] });
    await start();
    expect(extension.scripts.size).toBe(0);
  });

  it('runs the script in open tabs of allowed sites, and in no others', async () => {
    extension.origins.add(FORUM);
    extension.tabs.push(
      { id: 1, url: 'https://www.strava.com/activities/1' },
      { id: 2, url: 'https://forum.example/thread' },
      { id: 3, url: 'https://bank.example/' },
    );
    await start();
    expect(extension.injected).toEqual([
      { tabId: 1, files: ['/marks.js'] },
      { tabId: 2, files: ['/marks.js'] },
    ]);
  });

  it('makes the name by which copies of the script find each other, once', async () => {
    await start();
    const name = await readInstanceName(extension.api);
    expect(name).toMatch(/^[0-9a-f-]{36}$/);
    await fakeBrowser.storage.session.clear();
    await start();
    expect(await readInstanceName(extension.api)).toBe(name);
  });

  it('does none of this again when the worker wakes from sleep', async () => {
    extension.tabs.push({ id: 1, url: 'https://www.strava.com/activities/1' });
    await start();
    await start();
    expect(extension.injected).toHaveLength(1);
  });

  it('goes on when a page lets nothing in', async () => {
    extension.tabs.push(
      { id: 1, url: 'https://www.strava.com/broken' },
      { id: 2, url: 'https://www.letsrun.com/' },
    );
    const { executeScript } = extension.api.scripting;
    extension.api.scripting.executeScript = async (injection) => {
      if (injection.target.tabId === 1) throw new Error('Frame with ID 0 is showing error page');
      return executeScript(injection);
    };
    await start();
    expect(extension.injected).toEqual([{ tabId: 2, files: ['/marks.js'] }]);
    await start();
    expect(extension.injected).toHaveLength(1);
  });
});

describe('when a site is allowed', () => {
  it('registers the script and reads its open tabs at once', async () => {
    await start();
    extension.tabs.push({ id: 7, url: 'https://forum.example/thread' });
    await extension.grant(FORUM);
    expect([...extension.scripts.keys()]).toEqual([FORUM]);
    expect(extension.injected).toEqual([{ tabId: 7, files: ['/marks.js'] }]);
  });

  it('copes with several at a time', async () => {
    await start();
    await Promise.all([
      extension.grant(FORUM),
      extension.grant('https://club.example/*'),
      extension.revoke(FORUM),
    ]);
    expect([...extension.scripts.keys()]).toEqual(['https://club.example/*']);
  });

  it('runs in open tabs of a built-in site that the browser had withheld, without registering it', async () => {
    extension.origins.clear();
    await start();
    extension.tabs.push({ id: 7, url: 'https://www.strava.com/activities/1' });
    await extension.grant('https://*.strava.com/*');
    expect(extension.scripts.size).toBe(0);
    expect(extension.injected).toEqual([{ tabId: 7, files: ['/marks.js'] }]);
  });
});

describe('when a permission is taken back', () => {
  it('forgets the site', async () => {
    extension.origins.add(FORUM);
    await start();
    await extension.revoke(FORUM);
    expect(extension.scripts.size).toBe(0);
  });
});
