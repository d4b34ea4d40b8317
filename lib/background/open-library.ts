import type { Browser, Tabs } from 'webextension-polyfill';
import { privacyMark } from '../recents.ts';
import { LIBRARY } from '../ui/route.ts';

/**
 * Opens the reference page in a tab of its own.
 * @param hash what follows `reference.html`, see lib/ui/route.ts
 * @param from the tab in which it was asked for
 */
export async function openLibrary(
  api: Pick<Browser, 'runtime' | 'tabs'>,
  hash: string,
  from: Pick<Tabs.Tab, 'incognito'> | undefined,
): Promise<null> {
  const page = LIBRARY + privacyMark(from?.incognito === true) + hash;
  await api.tabs.create({ url: api.runtime.getURL(page) });
  return null;
}
