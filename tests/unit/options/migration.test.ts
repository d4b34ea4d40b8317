import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import {
  areFromLater,
  changeSettings,
  DEFAULTS,
  readSettings,
  repairSettings,
  VERSION,
} from '../../../lib/settings.ts';
import { migrateSettings } from '../../../lib/settings-migration.ts';

const { local } = fakeBrowser.storage;
beforeEach(() => fakeBrowser.reset());

const stored = async () => (await local.get('settings')).settings;
const migrate = async (settings: unknown) => {
  await local.set({ settings });
  await migrateSettings(fakeBrowser);
  return stored();
};

/** As version 1 stored them. */
const FIRST = {
  paused: true,
  density: 'page',
  badge: false,
  offSites: ['a.example'],
  hiddenPages: ['https://b.example/thread'],
  stoppedConcepts: ['soleus'],
};

describe('settings of an earlier version', () => {
  it('keep what they say and get what they did not know', async () => {
    const now = { ...FIRST, version: 2, theme: 'system', textSize: 'normal' };
    expect(await migrate(FIRST)).toEqual(now);
    expect(await readSettings(fakeBrowser)).toEqual(expect.objectContaining(FIRST));
  });

  it('stay damaged, so that the reader can be told', async () => {
    expect(await migrate({ ...FIRST, density: 7 })).toMatchObject({ version: 2, density: 7 });
    expect(await migrate('all')).toBe('all');
  });

  it('are not made where there are none, or they cannot be read', async () => {
    await migrateSettings(fakeBrowser);
    expect(await stored()).toBeUndefined();
    const broken = { ...local, get: () => Promise.reject(new Error('corrupt')) };
    const storage = { onChanged: fakeBrowser.storage.onChanged, local: broken };
    await expect(migrateSettings({ storage })).resolves.toBeUndefined();
  });
});

describe('settings of a later version', () => {
  const later = { ...FIRST, version: VERSION + 1, density: 'some', shadows: ['a'] };

  it('are not taken for damaged', async () => {
    await local.set({ settings: later });
    expect(await areFromLater(fakeBrowser)).toBe(true);
    expect(await repairSettings(fakeBrowser)).toBe(false);
    expect(await stored()).toEqual(later);
  });

  it('keep what this one does not know when something is changed', async () => {
    await local.set({ settings: later });
    const now = await changeSettings(fakeBrowser, () => ({ paused: false }));
    expect(now).toMatchObject({
      paused: false,
      density: DEFAULTS.density,
      offSites: ['a.example'],
    });
    expect(await stored()).toEqual({ ...later, paused: false });
  });

  it('are only those', async () => {
    for (const settings of [undefined, 'all', FIRST, { ...FIRST, version: VERSION }]) {
      await local.set({ settings });
      expect(await areFromLater(fakeBrowser)).toBe(false);
    }
  });
});

it('settings of this version or a later one are left alone', async () => {
  const later = { ...FIRST, version: VERSION + 1, theme: 'dark', textSize: 'larger' };
  expect(await migrate(later)).toEqual(later);
  await local.clear();
  await changeSettings(fakeBrowser, () => ({ theme: 'dark' }));
  expect(await stored()).toEqual({ ...DEFAULTS, version: VERSION, theme: 'dark' });
  await migrateSettings(fakeBrowser);
  expect(await stored()).toEqual({ ...DEFAULTS, version: VERSION, theme: 'dark' });
});
