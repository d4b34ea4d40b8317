import type { Page, Target } from 'puppeteer-core';
import { openFirefoxPopup } from './firefox-popup.ts';
import { contexts } from './firefox-protocol.ts';
import { extensionOf, type Running } from './running.ts';
import { pageSurface, type Surface } from './surface.ts';
import { until } from './until.ts';

/**
 * Clicks the extension's toolbar button over `page` and returns the popup once it has loaded.
 * @param peace milliseconds in which it is left alone first: whatever is asked of it while it opens holds it up
 */
export async function openPopup(running: Running, page: Page, peace = 0): Promise<Surface> {
  const { browser } = running;
  const { id, origin } = extensionOf(running);
  await page.bringToFront();
  const address = `${origin}/popup.html`;
  const leaveAlone = () => new Promise((resolve) => setTimeout(resolve, peace));
  const surface = running.kind === 'firefox' ? await ask() : await click();
  await loaded(surface, address);
  return surface;

  async function ask(): Promise<Surface> {
    const popup = await openFirefoxPopup(browser, id, address);
    await leaveAlone();
    return popup;
  }

  async function click(): Promise<Surface> {
    const extension = (await browser.extensions()).get(id);
    if (!extension) throw new Error('the extension is gone');
    // One that is still closing has the same address.
    const before = new Set(browser.targets());
    await page.triggerExtensionAction(extension);
    const isPopup = (target: Target) => target.url() === address && !before.has(target);
    const target = await browser.waitForTarget(isPopup);
    await leaveAlone();
    return pageSurface(await target.asPage());
  }
}

/** Opens a page of the extension, e.g. `reference.html#/soleus-strain`, in a new tab. */
export async function openExtensionPage(running: Running, path: string): Promise<Page> {
  const address = `${extensionOf(running).origin}/${path}`;
  const page = await running.browser.newPage();
  const going = page.goto(address);
  if (running.kind === 'chrome') await going;
  // Firefox never reports that one of its extensions' pages has loaded: the page itself is asked.
  else going.catch(() => undefined);
  await loaded(pageSurface(page), address);
  return page;
}

/**
 * Waits for a tab that the extension itself opens and returns it once it has loaded.
 * @param path how its address begins after the extension's origin and a slash
 */
export async function extensionTab(running: Running, path: string): Promise<Page> {
  const address = `${extensionOf(running).origin}/${path}`;
  return until(`a tab with ${address}`, async () => {
    // A tab or popup that closes meanwhile cannot be asked: the next look does without it.
    for (const page of await running.browser.pages().catch(() => [])) {
      if (await isAt(page, address)) return page;
    }
    return null;
  });

  async function isAt(page: Page, wanted: string): Promise<boolean> {
    // Puppeteer does not learn where an extension's tab went in Firefox.
    const isThere =
      running.kind === 'chrome'
        ? page.url().startsWith(wanted)
        : (await contexts(running.browser)).some(({ url }) => url.startsWith(wanted));
    if (!isThere) return false;
    const [url, state] = await whereabouts(pageSurface(page));
    return url.startsWith(wanted) && state === 'complete';
  }
}

function loaded(surface: Surface, address: string): Promise<true> {
  return until(`${address} to load`, async () => {
    const [url, state] = await whereabouts(surface);
    return url === address && state === 'complete' ? true : null;
  });
}

/** Its address and `readyState`; empty while it cannot be asked, on its way from one address to the next. */
async function whereabouts(surface: Surface): Promise<[string, string]> {
  try {
    return await surface.read((document): [string, string] => [document.URL, document.readyState]);
  } catch {
    return ['', ''];
  }
}
