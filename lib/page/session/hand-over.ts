import { readInstanceName, type StorageApi } from '../../settings.ts';
import { listenToAny } from '../listen.ts';

/**
 * Ends an older copy of the script in this document, as an update leaves one behind in Chromium, and ends
 * `lifetime` when a newer copy comes. They find each other by an event whose name was made at random when
 * the extension was installed, so that no page can send it.
 */
export async function takeOver(api: StorageApi, lifetime: AbortController): Promise<void> {
  const name = await readInstanceName(api);
  if (!name || lifetime.signal.aborted) return;
  window.dispatchEvent(new Event(name));
  listenToAny(name, () => lifetime.abort(), { signal: lifetime.signal });
}
