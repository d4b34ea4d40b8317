import browser from 'webextension-polyfill';

/** The reference page's file, to put before an address such as `#/soleus-strain`. */
export const LIBRARY = 'reference.html';

/** Opens the reference page at `address` in a new tab and closes the popup. */
export function openLibrary(address: string): Promise<void> {
  return openPage(LIBRARY + address);
}

/** Opens one of our pages in a new tab and closes the popup, which Firefox would leave open. */
async function openPage(page: string): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL(page) });
  window.close();
}

/** Lets plain clicks on links to our pages open them in a tab; others open as the browser does. */
export function openLinksInTabs(event: MouseEvent): void {
  const link = event.target instanceof Element ? event.target.closest('a') : null;
  const page = link?.getAttribute('href');
  if (!page || !/^[a-z]+\.html(#|$)/.test(page)) return;
  if (event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  void openPage(page);
}
