import browser from 'webextension-polyfill';

/** The reference page's file, to put before an address such as `#/soleus-strain`. */
export const LIBRARY = 'reference.html';

/** Opens the reference page at `address` in a new tab and closes the popup, which Firefox would leave open. */
export async function openLibrary(address: string): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL(LIBRARY + address) });
  window.close();
}

/** Lets plain clicks on links into the library go through openLibrary; others open as the browser does. */
export function openLinksInLibrary(event: MouseEvent): void {
  const link = event.target instanceof Element ? event.target.closest('a') : null;
  if (!link?.getAttribute('href')?.startsWith(LIBRARY)) return;
  if (event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  void openLibrary(link.hash);
}
