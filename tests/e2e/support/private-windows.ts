import type { Page } from 'puppeteer-core';
import { callInWindow, contexts } from '../../../scripts/browsers/firefox-protocol.ts';
import { RunnersPage } from '../../../scripts/browsers/runners-page.ts';
import { extensionOf, type Running } from '../../../scripts/browsers/running.ts';
import { pageSurface, type Surface } from '../../../scripts/browsers/surface.ts';
import type { Session } from '../harness.ts';
import { eventually } from './until.ts';

/** Lets the extension into private windows, as a reader does: browsers start it anew then. */
export function allowPrivateWindows(running: Running): Promise<void> {
  return running.kind === 'chrome' ? allowInChrome(running) : allowInFirefox(running);
}

/**
 * Opens the popup in a private window.
 * @param own any page of the extension outside it
 */
export function openPrivatePopup(session: Session, own: Page): Promise<Surface> {
  return session.running.kind === 'chrome' ? inChrome(session, own) : inFirefox(session, own);
}

export const closePrivateWindows = (own: Page): Promise<unknown> =>
  own.evaluate(`(async ({ windows }) => {
    const all = await windows.getAll();
    await Promise.all(all.filter(({ incognito }) => incognito).map(({ id }) => windows.remove(id)));
  })(globalThis.browser ?? chrome)`);

async function allowInChrome(running: Running): Promise<void> {
  const { browser } = running;
  const { id, origin } = extensionOf(running);
  const page = await browser.newPage();
  await page.goto('chrome://extensions');
  const before = new Set(browser.targets());
  const allow = { extensionId: id, incognitoAccess: true };
  // Without developer mode an unpacked extension would not come back.
  await page.evaluate(`chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true })
    .then(() => chrome.developerPrivate.updateExtensionConfiguration(${JSON.stringify(allow)}))`);
  await browser.waitForTarget(
    (target) => target.url().startsWith(`${origin}/background`) && !before.has(target),
  );
  await page.close();
}

async function inChrome({ running, openPopup }: Session, own: Page): Promise<Surface> {
  const { browser } = running;
  const others = new Set(browser.targets());
  await own.evaluate(`chrome.windows.create({ incognito: true, url: 'about:blank' })`);
  const target = await browser.waitForTarget(
    (created) => created.type() === 'page' && !others.has(created),
  );
  return openPopup(new RunnersPage(running, await target.asPage()));
}

const ALLOW = `async (id) => {
  const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
  const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
  const allowed = { permissions: ['internal:privateBrowsingAllowed'], origins: [], data_collection: [] };
  await ExtensionPermissions.add(id, allowed);
  await (await AddonManager.getAddonByID(id)).reload();
}`;

const allowInFirefox = (running: Running): Promise<void> =>
  callInWindow(running.browser, ALLOW, extensionOf(running).id);

/** As a tab: a popup is found in the browser's first window alone. */
async function inFirefox({ running }: Session, own: Page): Promise<Surface> {
  const { browser } = running;
  const address = `${extensionOf(running).origin}/popup.html`;
  await own.evaluate(`browser.windows.create({ incognito: true, url: 'popup.html' })`);
  const addresses = async () => (await contexts(browser)).map(({ url }) => url);
  await eventually(addresses).toContain(address);
  const isPopup = async (page: Page) =>
    (await page.evaluate('document.URL').catch(() => '')) === address;
  for (const page of (await browser.pages()).reverse()) {
    if (await isPopup(page)) return pageSurface(page);
  }
  throw new Error('the private window shows no popup');
}
