import type { Browser } from 'webextension-polyfill';

/** What one version brought, for readers. `date`: ISO; neither is given for what is not released yet. */
export interface Release {
  version?: string;
  date?: string;
  /** Kinds of change ("Added") and what changed. */
  changes: { kind: string; items: string[] }[];
}

type Api = Pick<Browser, 'runtime' | 'storage'>;

/** The version whose news the reader has seen, or began with. */
const KEY = 'seen-version';

/** Whether this version came by an update whose news the reader has not seen yet. Never rejects. */
export async function hasNews(api: Api): Promise<boolean> {
  try {
    const seen = await versionSeen(api);
    return seen !== null && seen !== versionOf(api);
  } catch {
    return false;
  }
}

/** Keeps that there is nothing new in this version any more, or from `version` on. */
export async function keepSeen(api: Api, version = versionOf(api)): Promise<void> {
  await api.storage.local.set({ [KEY]: version });
}

/** Keeps which version an update came from, unless news of an earlier one are still unseen. */
export async function keepSeenBefore(api: Api, version: string): Promise<void> {
  if ((await versionSeen(api)) === null) await keepSeen(api, version);
}

async function versionSeen(api: Api): Promise<string | null> {
  const seen = (await api.storage.local.get(KEY))[KEY];
  return typeof seen === 'string' ? seen : null;
}

function versionOf(api: Api): string {
  return api.runtime.getManifest().version;
}
