import { listen } from './listen.ts';

/**
 * Calls back whenever the document comes back from the back-forward cache, until the signal aborts. Meanwhile Firefox
 * tells it of no change of what is stored, and the toolbar button has got another page's number.
 */
export function whenBack(callback: () => void, signal: AbortSignal): void {
  listen('pageshow', ({ persisted }) => persisted && callback(), { signal });
}
