import browser from 'webextension-polyfill';
import { injectPageScript } from '../../lib/background/page-scripts.ts';
import type { Site } from '../../lib/background/sites.ts';
import { parseMessage, sendToTab } from '../../lib/messages.ts';
import { changeSettings } from '../../lib/settings.ts';
import { cardHref } from '../../lib/ui/route.ts';
import type { FoundMention } from './found-in.ts';
import { openLibrary } from './open-library.ts';

/** Longest wait for a page's first report; one without marks sends none. In milliseconds. */
const FIRST_REPORT = 800;

/** The reader said no to the browser's question. */
export class Refused extends Error {}

/** Reads the page now, with the permission that opening the popup gave. Rejects when the page is closed to us. */
export async function scan(tabId: number): Promise<void> {
  const reported = firstReport();
  await injectPageScript(browser, tabId);
  await reported;
}

/**
 * Asks the browser for a site and reads its page in front. The background does the rest, since the
 * browser's question may close the popup. Rejects with `Refused` when the reader says no.
 *
 * Must be called by a click directly: after an `await` browsers no longer ask.
 */
export async function allow({ host, pattern }: Site, tabId: number): Promise<void> {
  const asked = browser.permissions.request({ origins: [pattern] });
  if (!(await asked)) throw new Refused();
  await switchSite(host, true);
  await scan(tabId);
}

/** Marks the pages of a host again, or no longer. */
export async function switchSite(host: string, on: boolean): Promise<void> {
  await changeSettings(browser, ({ offSites }) => {
    const others = offSites.filter((site) => site !== host);
    return { offSites: on ? others : [...others, host] };
  });
}

/** Marks a page again that was hidden. */
export async function showPage({ origin, pathname }: URL): Promise<void> {
  await changeSettings(browser, ({ hiddenPages }) => ({
    hiddenPages: hiddenPages.filter((page) => page !== origin + pathname),
  }));
}

export async function pauseAll(paused: boolean): Promise<void> {
  await changeSettings(browser, () => ({ paused }));
}

/** Goes to a mention on the page and closes the popup; opens its card where the page has changed since. */
export async function goToMark(tabId: number, mention: FoundMention): Promise<void> {
  const { concept, card, frameId } = mention;
  const answer = await sendToTab(browser, tabId, { kind: 'go-to-mark', concept, card }, frameId);
  if (answer.ok) window.close();
  else await openLibrary(cardHref(card));
}

/** Calls back whenever a page reports that its marks have changed, until `signal` aborts. */
export function watchReports(changed: () => void, signal: AbortSignal): void {
  const listener = (raw: unknown) => {
    if (parseMessage(raw)?.kind === 'report-found') changed();
    // The answer is the background's.
    return undefined;
  };
  browser.runtime.onMessage.addListener(listener);
  signal.addEventListener('abort', () => browser.runtime.onMessage.removeListener(listener));
}

async function firstReport(): Promise<void> {
  const waiting = new AbortController();
  const reported = new Promise<void>((resolve) => watchReports(resolve, waiting.signal));
  const late = new Promise<void>((resolve) => setTimeout(resolve, FIRST_REPORT));
  await Promise.race([reported, late]);
  waiting.abort();
}
