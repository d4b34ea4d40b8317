import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import {
  changeSettings,
  DEFAULTS,
  isMarked,
  makeInstanceName,
  parseSettings,
  readInstanceName,
  readSettings,
  type Settings,
  type StorageApi,
  watchSettings,
} from '../../lib/settings.ts';

const api: StorageApi = fakeBrowser;
beforeEach(() => fakeBrowser.reset());

describe('what was stored', () => {
  it.each([undefined, null, 7, 'paused', []])('is the defaults when it is %j', (stored) =>
    expect(parseSettings(stored)).toEqual(DEFAULTS),
  );

  it('is read field by field: a broken one falls back, the others stay', () => {
    expect(
      parseSettings({
        paused: 'yes',
        density: 'page',
        badge: false,
        theme: 'dark',
        textSize: 'huge',
        offSites: ['a.example', 7],
        x: 1,
      }),
    ).toEqual({
      ...DEFAULTS,
      density: 'page',
      badge: false,
      theme: 'dark',
      offSites: ['a.example'],
    });
    expect(parseSettings({ density: 'every', hiddenPages: 'https://a.example/' })).toEqual(
      DEFAULTS,
    );
  });

  it('is the defaults when it cannot be read', async () => {
    const storage = { ...api.storage, local: { ...api.storage.local } };
    storage.local.get = () => Promise.reject(new Error('corrupt'));
    expect(await readSettings({ storage })).toEqual(DEFAULTS);
    expect(await readInstanceName({ storage })).toBeNull();
  });
});

describe('changing settings', () => {
  it('changes what it names and leaves the rest', async () => {
    await changeSettings(api, () => ({ paused: true }));
    await changeSettings(api, ({ offSites }) => ({ offSites: [...offSites, 'a.example'] }));
    expect(await readSettings(api)).toEqual({ ...DEFAULTS, paused: true, offSites: ['a.example'] });
  });

  it('tells watchers, with what was before, until their signal aborts', async () => {
    const lifetime = new AbortController();
    const seen = vi.fn<(after: Settings, before: Settings) => void>();
    watchSettings(api, seen, lifetime.signal);
    await changeSettings(api, () => ({ badge: false }));
    expect(seen).toHaveBeenCalledExactlyOnceWith({ ...DEFAULTS, badge: false }, DEFAULTS);
    await api.storage.local.set({ other: 1 });
    expect(seen).toHaveBeenCalledOnce();
    lifetime.abort();
    await changeSettings(api, () => ({ badge: true }));
    expect(seen).toHaveBeenCalledOnce();
  });
});

describe('a script that its extension has left behind', () => {
  it('ends without an error, though the browser has taken its storage away', async () => {
    const orphan: Partial<StorageApi> = { storage: api.storage };
    const lifetime = new AbortController();
    const failed = vi.fn();
    process.once('uncaughtException', failed);
    watchSettings(orphan as StorageApi, () => undefined, lifetime.signal);
    delete orphan.storage;
    lifetime.abort();
    // What a listener throws is thrown again in a turn of its own.
    await new Promise(setImmediate);
    process.removeListener('uncaughtException', failed);
    expect(failed).not.toHaveBeenCalled();
  });
});

describe('whether a page is marked', () => {
  const page = new URL('https://www.a.example/thread/1?page=2#post');
  const choose = (change: Partial<Settings>) => isMarked({ ...DEFAULTS, ...change }, page);

  it('is so by default', () => expect(choose({})).toBe(true));

  it('ends with a pause, its site, or itself', () => {
    expect(choose({ paused: true })).toBe(false);
    expect(choose({ offSites: ['www.a.example'] })).toBe(false);
    expect(choose({ hiddenPages: ['https://www.a.example/thread/1'] })).toBe(false);
  });

  it('does not end with another site or page', () => {
    expect(choose({ offSites: ['a.example', 'b.example'] })).toBe(true);
    expect(choose({ hiddenPages: ['https://www.a.example/thread/10'] })).toBe(true);
  });
});

describe('the name by which copies of the page script find each other', () => {
  it('is made once', async () => {
    expect(await readInstanceName(api)).toBeNull();
    await makeInstanceName(api);
    const name = await readInstanceName(api);
    expect(name).toMatch(/^[0-9a-f-]{36}$/);
    await makeInstanceName(api);
    expect(await readInstanceName(api)).toBe(name);
  });
});
