import type { Browser } from 'webextension-polyfill';
import { allowedOrigins, isBuiltIn } from './sites.ts';

/** What runs on every page we may read; the manifest says the same for the built-in sites. */
export const PAGE_SCRIPT = {
  js: ['marks.js'],
  css: ['assets/mark-style.css'],
  runAt: 'document_start',
  allFrames: true,
} as const;

/**
 * Registers the page script for every site that the reader allowed, and for no other. The id of each
 * registration is the match pattern it is for. Must not run twice at a time.
 */
export async function alignPageScripts(
  api: Pick<Browser, 'permissions' | 'scripting'>,
): Promise<void> {
  const wanted = new Set((await allowedOrigins(api)).filter((origin) => !isBuiltIn(origin)));
  const registered = new Set(
    (await api.scripting.getRegisteredContentScripts()).map(({ id }) => id),
  );
  const stale = [...registered.difference(wanted)];
  const missing = [...wanted.difference(registered)];
  if (stale.length > 0) await api.scripting.unregisterContentScripts({ ids: stale });
  if (missing.length === 0) return;
  await api.scripting.registerContentScripts(
    missing.map((origin) => ({
      id: origin,
      matches: [origin],
      js: [...PAGE_SCRIPT.js],
      css: [...PAGE_SCRIPT.css],
      runAt: PAGE_SCRIPT.runAt,
      allFrames: PAGE_SCRIPT.allFrames,
      persistAcrossSessions: true,
    })),
  );
}

/**
 * Runs the page script in a tab that is open already, in all frames that we may read. Where it runs already
 * the new copy sees that and ends. Rejects when the page lets no extension in.
 */
export async function injectPageScript(
  api: Pick<Browser, 'scripting'>,
  tabId: number,
): Promise<void> {
  const target = { tabId, allFrames: PAGE_SCRIPT.allFrames };
  const fromRoot = (files: readonly string[]) => files.map((file) => `/${file}`);
  await api.scripting.insertCSS({ target, files: fromRoot(PAGE_SCRIPT.css) });
  const files = fromRoot(PAGE_SCRIPT.js);
  await api.scripting.executeScript({ target, files, injectImmediately: true });
}

/** The same for every open tab on `origins`. Tabs that the browser has put away read it when they wake. */
export async function injectIntoOpenTabs(
  api: Pick<Browser, 'scripting' | 'tabs'>,
  origins: string[],
): Promise<void> {
  if (origins.length === 0) return;
  const tabs = await api.tabs.query({ url: origins, discarded: false });
  const ids = tabs.flatMap(({ id }) => id ?? []);
  // A tab may close or lead elsewhere meanwhile, and error pages let nothing in.
  await Promise.allSettled(ids.map((id) => injectPageScript(api, id)));
}
