import { isObject, KEY, type StorageApi, VERSION } from './settings.ts';

type Stored = Record<string, unknown>;

/** What each version changed: the first step leads from version 1, which named none, to version 2. */
const STEPS: ((old: Stored) => Stored)[] = [
  // Theme and text size could not be chosen: both were the browser's.
  (old) => ({ theme: 'system', textSize: 'normal', ...old }),
];

/**
 * Settings of an earlier version as this one has them. Values that are damaged stay so: finding and telling
 * that is left to what reads them. Those of a later version come back as they are.
 */
export function migrated(stored: Stored): Stored {
  const { version = 1 } = stored;
  const from = typeof version === 'number' && version >= 1 ? Math.floor(version) : 1;
  if (from >= VERSION) return stored;
  const changed = STEPS.slice(from - 1).reduce((old, step) => step(old), stored);
  return { ...changed, version: VERSION };
}

/** Brings what is stored up to this version. Does nothing where that cannot be read, or nothing is. */
export async function migrateSettings(api: StorageApi): Promise<void> {
  const items = await api.storage.local.get(KEY).catch((): Stored => ({}));
  const stored = items[KEY];
  if (!isObject(stored)) return;
  const now = migrated(stored);
  if (now !== stored) await api.storage.local.set({ [KEY]: now });
}
