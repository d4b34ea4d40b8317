import browser from 'webextension-polyfill';
import { isPrivate, privacyMark } from '../../lib/recents.ts';
import { LIBRARY } from '../../lib/ui/route.ts';

/**
 * Opens the reference page at `address` in a new tab and closes the popup.
 * @param aside behind the tab in front, and the popup stays
 */
export function openLibrary(address: string, aside = false): Promise<void> {
  return openPage(LIBRARY + address, aside);
}

/** Opens one of our pages in a new tab. Firefox would leave the popup open. */
async function openPage(page: string, aside: boolean): Promise<void> {
  const mark = privacyMark(await isPrivate(browser));
  const url = browser.runtime.getURL(page.replace('.html', `.html${mark}`));
  await browser.tabs.create({ url, active: !aside });
  if (!aside) window.close();
}

/** Lets clicks on links to our pages open them in a tab: with Ctrl or the wheel, behind the one in front. */
export function openLinksInTabs(event: MouseEvent): void {
  const link = event.target instanceof Element ? event.target.closest('a') : null;
  const page = link?.getAttribute('href');
  if (!page || !/^[a-z-]+\.html(#|$)/.test(page) || event.button > 1) return;
  event.preventDefault();
  void openPage(page, event.ctrlKey || event.metaKey || event.button === 1);
}
