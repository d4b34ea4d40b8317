import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { DEFAULTS, repairSettings, type StorageApi, VERSION } from '../../../lib/settings.ts';

const api: StorageApi = fakeBrowser;
beforeEach(() => fakeBrowser.reset());

const stored = async () => (await api.storage.local.get('settings')).settings;

describe('damaged settings', () => {
  it('are put right once, keeping what can be read', async () => {
    await api.storage.local.set({ settings: { density: 'page', offSites: 'a.example' } });
    expect(await repairSettings(api)).toBe(true);
    expect(await stored()).toEqual({ version: VERSION, ...DEFAULTS, density: 'page' });
    expect(await repairSettings(api)).toBe(false);
  });

  it.each(['paused', 7, []])(
    'are the first ones where nothing can be read: %j',
    async (damaged) => {
      await api.storage.local.set({ settings: damaged });
      expect(await repairSettings(api)).toBe(true);
      expect(await stored()).toEqual({ version: VERSION, ...DEFAULTS });
    },
  );

  it('are replaced when the browser cannot read them at all', async () => {
    const storage = { ...api.storage, local: { ...api.storage.local } };
    storage.local.get = () => Promise.reject(new Error('corrupt'));
    expect(await repairSettings({ storage })).toBe(true);
    expect(await stored()).toEqual({ version: VERSION, ...DEFAULTS });
  });

  it('are not those of an earlier version, or none', async () => {
    expect(await repairSettings(api)).toBe(false);
    expect(await stored()).toBeUndefined();
    await api.storage.local.set({ settings: { paused: true } });
    expect(await repairSettings(api)).toBe(false);
    expect(await stored()).toEqual({ paused: true });
  });
});
