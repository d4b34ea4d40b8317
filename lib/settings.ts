/** What the reader chose. Kept on this device in `storage.local` under one key, as one object. */

export const DENSITIES = ['all', 'block', 'page'] as const;
/** Which mentions of a concept are marked: all, the first in each block of text, the first on the page. */
export type Density = (typeof DENSITIES)[number];

export const THEMES = ['system', 'light', 'dark'] as const;
export const TEXT_SIZES = ['normal', 'large', 'larger'] as const;

/** How everything of ours looks: its pages and the card. */
export interface Look {
  theme: (typeof THEMES)[number];
  textSize: (typeof TEXT_SIZES)[number];
}

export interface Settings extends Look {
  /** Nothing is marked anywhere. */
  paused: boolean;
  density: Density;
  /** The toolbar button shows how many concepts are marked on the page. */
  badge: boolean;
  /** Host names on which nothing is marked. */
  offSites: string[];
  /** Addresses, without query and fragment, on which nothing is marked. */
  hiddenPages: string[];
  /** Ids of concepts that are not marked. */
  stoppedConcepts: string[];
}

export const DEFAULTS: Settings = {
  paused: false,
  density: 'block',
  badge: true,
  theme: 'system',
  textSize: 'normal',
  offSites: [],
  hiddenPages: [],
  stoppedConcepts: [],
};

type Changes = Record<string, { oldValue?: unknown; newValue?: unknown }>;

/** The part of the browser's API that settings need; webextension-polyfill and `wxt/browser` both fit. */
export interface StorageApi {
  storage: {
    local: {
      get(key: string): Promise<Record<string, unknown>>;
      set(items: Record<string, unknown>): Promise<void>;
    };
    onChanged: {
      addListener(listener: (changes: Changes) => void): void;
      removeListener(listener: (changes: Changes) => void): void;
    };
  };
}

export const KEY = 'settings';

/** What kind of object is stored; lib/settings-migration.ts brings those of earlier versions up to it. */
export const VERSION = 2;

/**
 * Settings from anything that may have been stored: what is missing or of the wrong shape falls back to its
 * default, so that one broken value does not take the others with it.
 */
export function parseSettings(stored: unknown): Settings {
  const given = isObject(stored) ? stored : {};
  const flag = (key: 'paused' | 'badge') =>
    typeof given[key] === 'boolean' ? given[key] : DEFAULTS[key];
  const list = (key: 'offSites' | 'hiddenPages' | 'stoppedConcepts') =>
    Array.isArray(given[key]) ? given[key].filter((item) => typeof item === 'string') : [];
  return {
    paused: flag('paused'),
    density: oneOf(DENSITIES, given.density) ?? DEFAULTS.density,
    badge: flag('badge'),
    theme: oneOf(THEMES, given.theme) ?? DEFAULTS.theme,
    textSize: oneOf(TEXT_SIZES, given.textSize) ?? DEFAULTS.textSize,
    offSites: list('offSites'),
    hiddenPages: list('hiddenPages'),
    stoppedConcepts: list('stoppedConcepts'),
  };
}

function oneOf<T>(known: readonly T[], given: unknown): T | undefined {
  return known.find((one) => one === given);
}

/** Whether a value from outside can be asked for names. */
export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Names of the settings that are given but not as they should be; empty when all can be read as they are. */
export function brokenIn(given: Record<string, unknown>): string[] {
  const read: Record<string, unknown> = { ...parseSettings(given) };
  return Object.keys(DEFAULTS).filter(
    (name) => name in given && JSON.stringify(read[name]) !== JSON.stringify(given[name]),
  );
}

/** Whether what is stored comes from a later version of the extension, which may have been put back. */
function isFromLater(stored: unknown): stored is Record<string, unknown> {
  return isObject(stored) && typeof stored.version === 'number' && stored.version > VERSION;
}

/**
 * Puts what can be read of damaged settings in their place. Returns whether they were damaged, so that the
 * reader can be told; the next time they no longer are. What a later version has stored is not damaged, only
 * unknown, and stays for the day when that version is back. Rejects when they cannot be stored.
 */
export async function repairSettings(api: StorageApi): Promise<boolean> {
  const stored = await readStored(api);
  if (stored === undefined || isFromLater(stored)) return false;
  if (isObject(stored) && brokenIn(stored).length === 0) return false;
  await store(api, parseSettings(stored));
  return true;
}

/** Never rejects: settings that cannot be read are the defaults. */
export async function readSettings(api: StorageApi): Promise<Settings> {
  return parseSettings(await readStored(api));
}

/** Undefined where nothing is stored, null where it cannot be read. */
async function readStored(api: StorageApi): Promise<unknown> {
  try {
    return (await api.storage.local.get(KEY))[KEY];
  } catch {
    return null;
  }
}

const INSTANCE_KEY = 'instance';

/** The random name by which copies of the page script find each other, or null before it was made. */
export async function readInstanceName(api: StorageApi): Promise<string | null> {
  try {
    const name = (await api.storage.local.get(INSTANCE_KEY))[INSTANCE_KEY];
    return typeof name === 'string' ? name : null;
  } catch {
    return null;
  }
}

/** Makes that name, when the extension is installed. */
export async function makeInstanceName(api: StorageApi): Promise<void> {
  if (await readInstanceName(api)) return;
  await api.storage.local.set({ [INSTANCE_KEY]: crypto.randomUUID() });
}

/**
 * Changes some settings and leaves the others as they are, also those that only a later version knows.
 * Rejects when they cannot be stored.
 */
export async function changeSettings(
  api: StorageApi,
  change: (settings: Settings) => Partial<Settings>,
): Promise<Settings> {
  const stored = await readStored(api);
  const before = parseSettings(stored);
  const changed = change(before);
  if (isFromLater(stored)) await api.storage.local.set({ [KEY]: { ...stored, ...changed } });
  else await store(api, { ...before, ...changed });
  return { ...before, ...changed };
}

/** Whether the settings are from a later version; false where that cannot be read. */
export async function areFromLater(api: StorageApi): Promise<boolean> {
  return isFromLater(await readStored(api));
}

function store(api: StorageApi, settings: Settings): Promise<void> {
  return api.storage.local.set({ [KEY]: { version: VERSION, ...settings } });
}

/** Calls back with the settings after each change and before it, wherever it came from, until `signal` aborts. */
export function watchSettings(
  api: StorageApi,
  changed: (settings: Settings, before: Settings) => void,
  signal?: AbortSignal,
): void {
  const listener = (changes: Changes) => {
    const change = changes[KEY];
    if (change) changed(parseSettings(change.newValue), parseSettings(change.oldValue));
  };
  api.storage.onChanged.addListener(listener);
  signal?.addEventListener('abort', () => {
    // A script that its extension has left behind finds no storage any more.
    (api as Partial<StorageApi>).storage?.onChanged.removeListener(listener);
  });
}

/** Whether pages at `address` are to be marked, as far as the settings go. */
export function isMarked(settings: Settings, address: URL | Location): boolean {
  const page = address.origin + address.pathname;
  return !(
    settings.paused ||
    settings.offSites.includes(address.hostname) ||
    settings.hiddenPages.includes(page)
  );
}
