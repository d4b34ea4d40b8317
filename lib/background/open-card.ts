import type { Browser } from 'webextension-polyfill';

/** Opens the reference page at `address` (`card-id` or `card-id/place`) in a tab of its own. */
export async function openCard(
  api: Pick<Browser, 'runtime' | 'tabs'>,
  address: string,
): Promise<null> {
  await api.tabs.create({ url: api.runtime.getURL(`reference.html#/${address}`) });
  return null;
}
