import type { Browser, Runtime } from 'webextension-polyfill';
import { keepSeen, keepSeenBefore } from '../news.ts';

/**
 * Greets the reader after the installation, in a tab. An update opens none: the popup says, with a dot, that
 * there is news.
 */
export async function greet(
  api: Pick<Browser, 'runtime' | 'storage' | 'tabs'>,
  { reason, previousVersion }: Pick<Runtime.OnInstalledDetailsType, 'reason' | 'previousVersion'>,
): Promise<void> {
  if (reason === 'install') {
    await keepSeen(api);
    await api.tabs.create({ url: api.runtime.getURL('welcome.html') });
  } else if (reason === 'update' && previousVersion) await keepSeenBefore(api, previousVersion);
}
