import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from 'puppeteer-core';
import {
  extensionTab,
  openExtensionPage,
  openPopup,
} from '../../scripts/browsers/extension-pages.ts';
import type { BrowserKind } from '../../scripts/browsers/find.ts';
import { launch } from '../../scripts/browsers/launch.ts';
import { RunnersPage } from '../../scripts/browsers/runners-page.ts';
import { extensionOf, type Running } from '../../scripts/browsers/running.ts';
import { serve } from '../../scripts/browsers/serve.ts';
import type { Surface } from '../../scripts/browsers/surface.ts';
import { watchConsoles } from './support/console-errors.ts';
import { watchExtensionRequests } from './support/requests.ts';
import { startWire } from './support/wire.ts';

const fixtures = new URL('../pages/', import.meta.url);

/** Of Firefox; Chromium has no such choices. */
const PREFERENCES = {
  // Starting a process for each tab took a fifth of the tests' time.
  'dom.ipc.processCount': 1,
  // The browser asks for icons by itself, outside of any page; no test looks at one.
  'browser.chrome.site_icons': false,
};

/** Files of tests/pages by their addresses. */
type Files = Readonly<Record<string, string>>;

/** A browser with the built extension in it, and everything that went wrong there so far. */
export interface Session {
  running: Running;
  /** Where the extension's pages are, without a slash at the end. */
  origin: string;
  /** Opens a fixture (a file of tests/pages) at the address of a real site; `others`: what it asks for. */
  openFixture(url: string, file: string, others?: Files): Promise<RunnersPage>;
  /** The same page in the same kind of browser without the extension. */
  openWithoutExtension(url: string, file: string, others?: Files): Promise<RunnersPage>;
  openPopup(over: RunnersPage): Promise<Surface>;
  openExtensionPage(path: string): Promise<Page>;
  /** A tab that can do what the extension can, not to be looked at: one for all tests of this browser. */
  extensionTools(): Promise<Page>;
  /** The tab that the extension opens at an address that begins with `path`, once it is there. */
  extensionTab(path: string): Promise<Page>;
  /** Closes every tab and popup that was opened through this session. */
  closePages(): Promise<void>;
  /** Console errors, and requests that no fixture asked for, since the last call. */
  takeTrouble(): string[];
  close(): Promise<void>;
}

/** The folder of the build for this browser. */
export const buildOf = (kind: BrowserKind): string =>
  fileURLToPath(new URL(`../../.output/${kind}-mv3`, import.meta.url));

/**
 * Starts a browser with the build in .output. Throws when there is no browser or no build.
 * @param isWatched false: errors go unseen; who watches Chromium's background keeps it awake
 */
export async function openBrowser(kind: BrowserKind, isWatched = true): Promise<Session> {
  const extension = buildOf(kind);
  if (!existsSync(`${extension}/manifest.json`))
    throw new Error(`${extension} is missing: run npm run build first`);

  const trouble: string[] = [];
  const tell = (what: string) => trouble.push(what);
  const wire = await startWire();
  const running = await launch(kind, {
    headless: true,
    extension,
    proxyPort: wire.port,
    preferences: PREFERENCES,
  });
  if (isWatched) {
    await Promise.all([watchConsoles(running, tell), watchExtensionRequests(running, tell)]);
  }

  let plain: Promise<Running> | undefined;
  let tools: Page | undefined;
  const opened: { close(): Promise<void> }[] = [];
  const keep = <T extends { close(): Promise<void> }>(page: T): T => {
    opened.push(page);
    return page;
  };
  const open = async (browser: Running, url: string, file: string, others: Files = {}) => {
    const page = keep(await browser.browser.newPage());
    await page.setViewport({ width: 1000, height: 800 });
    const served = Object.entries({ [url.replace(/#.*/, '')]: file, ...others });
    const files = new Map(
      served.map(([address, name]) => [address, fileURLToPath(new URL(name, fixtures))]),
    );
    await serve(page, files, (stranger) => {
      tell(`${file} -> ${stranger}`);
      return false;
    });
    await page.goto(url);
    return new RunnersPage(browser, page);
  };

  return {
    running,
    origin: extensionOf(running).origin,
    openFixture: (url, file, others) => open(running, url, file, others),
    openWithoutExtension: async (url, file, others) => {
      plain ??= launch(kind, { headless: true, preferences: PREFERENCES });
      return open(await plain, url, file, others);
    },
    openPopup: async (over) => keep(await openPopup(running, over.page)),
    openExtensionPage: async (path) => keep(await openExtensionPage(running, path)),
    extensionTools: async () => {
      // An update closes it, as all of the extension's tabs, and Firefox tells nobody.
      const isThere = await tools?.evaluate(() => true).catch(() => false);
      // The smallest of its pages.
      if (!tools || !isThere) tools = await openExtensionPage(running, 'news.html');
      return tools;
    },
    extensionTab: async (path) => keep(await extensionTab(running, path)),
    closePages: async () => {
      for (const page of opened.splice(0).reverse()) await page.close();
    },
    takeTrouble: () => [
      ...trouble.splice(0),
      ...wire.asked.splice(0).map((host) => `wire -> ${host}`),
    ],
    close: async () => {
      await Promise.all([running.close(), plain?.then((browser) => browser.close())]);
      wire.close();
    },
  };
}
