import type { Browser } from 'webextension-polyfill';

const KEY = 'frames';
type FramesByTab = Record<string, number[]>;

/**
 * The frames inside a tab's page that have reported marks: the worker forgets everything when it sleeps,
 * and asking the browser for a page's frames takes a permission of its own.
 */
export async function framesOf(api: Pick<Browser, 'storage'>, tabId: number): Promise<number[]> {
  return (await read(api))[tabId] ?? [];
}

/** Keeps them, and drops those of tabs that are closed. */
export async function keepFrames(
  api: Pick<Browser, 'storage' | 'tabs'>,
  tabId: number,
  frames: number[],
): Promise<void> {
  const open = new Set((await api.tabs.query({})).map(({ id }) => String(id)));
  const known: FramesByTab = { ...(await read(api)), [tabId]: frames };
  const kept = Object.entries(known).filter(([tab, ids]) => open.has(tab) && ids.length > 0);
  await api.storage.session.set({ [KEY]: Object.fromEntries(kept) });
}

async function read(api: Pick<Browser, 'storage'>): Promise<FramesByTab> {
  return ((await api.storage.session.get(KEY))[KEY] ?? {}) as FramesByTab;
}
