import type { Page } from 'puppeteer-core';
import { BUILT_IN_MATCHES } from '../../../lib/sites.ts';
import { callInWindow } from '../../../scripts/browsers/firefox-protocol.ts';
import { extensionOf, type Running } from '../../../scripts/browsers/running.ts';

/** What a reader decides in the browser's own pages and questions, which no page can reach. */
export interface Permissions {
  /** From now on the browser answers yes, unasked, when this site is asked for. */
  agreeTo(origin: string): Promise<void>;
  /** Takes a site back that was allowed, a built-in one too. */
  takeBack(origin: string): Promise<void>;
  /** Everything as it was after the installation. */
  reset(): Promise<void>;
}

export async function permissionsOf(running: Running): Promise<Permissions> {
  return running.kind === 'chrome' ? inChrome(running) : inFirefox(running);
}

async function inChrome(running: Running): Promise<Permissions> {
  const { id } = extensionOf(running);
  const page = await running.browser.newPage();
  await page.goto('chrome://extensions');
  const own = new Set<string>();
  const call = (method: string, ...args: unknown[]) => callPrivate(page, method, args);
  const access = (hostAccess: 'ON_SPECIFIC_SITES' | 'ON_ALL_SITES') =>
    call('updateExtensionConfiguration', { extensionId: id, hostAccess });
  return {
    async agreeTo(origin) {
      // Granted here, the site is allowed once the extension asks, and no question is shown.
      await access('ON_SPECIFIC_SITES');
      await call('addHostPermission', id, origin);
      own.add(origin);
    },
    async takeBack(origin) {
      await access('ON_SPECIFIC_SITES');
      // A built-in site is withheld by that alone, unless it was allowed by itself.
      await call('removeHostPermission', id, origin).catch(() => undefined);
      own.delete(origin);
    },
    async reset() {
      for (const origin of own) await call('removeHostPermission', id, origin);
      own.clear();
      await access('ON_ALL_SITES');
    },
  };
}

function callPrivate(page: Page, method: string, args: unknown[]): Promise<unknown> {
  return page.evaluate(`chrome.developerPrivate.${method}(...${JSON.stringify(args)})`);
}

const PROMPTS = `(shown) => Services.prefs.setBoolPref('extensions.webextOptionalPermissionPrompts', shown)`;

/** What Firefox's page about an extension does when a site is switched on or off. */
const SET = `async (id, method, origins) => {
  const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
  const { extension } = WebExtensionPolicy.getByID(id);
  await ExtensionPermissions[method](id, { origins, permissions: [], data_collection: [] }, extension);
}`;

function inFirefox({ browser, extension }: Running): Permissions {
  const id = extension?.id ?? '';
  const own = new Set<string>();
  const set = (method: 'add' | 'remove', origins: string[]) =>
    callInWindow<void>(browser, SET, id, method, origins);
  return {
    async agreeTo(origin) {
      await callInWindow(browser, PROMPTS, false);
      own.add(origin);
    },
    takeBack: (origin) => set('remove', [origin]),
    async reset() {
      await callInWindow(browser, PROMPTS, true);
      await set('remove', [...own]);
      own.clear();
      await set('add', BUILT_IN_MATCHES);
    },
  };
}

const REFUSE = `async () => {
  const pause = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));
  const question = document.getElementById('addon-webext-permissions-notification');
  for (let tries = 0; !question?.secondaryButton?.isConnected && tries < 400; tries++) await pause(50);
  // A click in the first moment is not taken for an answer, and has that moment begin anew.
  for (let wait = 1000; wait < 10_000; wait *= 2) {
    await pause(wait);
    question.secondaryButton.click();
    await pause(200);
    if (!PopupNotifications.isPanelOpen) return;
  }
  throw new Error('the question is still there');
}`;

/** Says no to Firefox's question about a site, once it is shown. */
export const refuseInFirefox = ({ browser }: Running): Promise<void> =>
  callInWindow(browser, REFUSE);
