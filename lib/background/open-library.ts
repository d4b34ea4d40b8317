import type { Browser } from 'webextension-polyfill';

/**
 * Opens the reference page in a tab of its own.
 * @param hash what follows `reference.html`, see lib/ui/route.ts
 */
export async function openLibrary(
  api: Pick<Browser, 'runtime' | 'tabs'>,
  hash: string,
): Promise<null> {
  await api.tabs.create({ url: api.runtime.getURL(`reference.html${hash}`) });
  return null;
}
