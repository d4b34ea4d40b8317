import type { Browser } from 'webextension-polyfill';
import { oneAtATime } from '../in-turn.ts';
import { handleMessages } from '../messages.ts';
import { hasPanel } from '../panel.ts';
import type { Searcher } from '../search/index.ts';
import { makeInstanceName, readSettings, watchSettings } from '../settings.ts';
import { migrateSettings } from '../settings-migration.ts';
import { Badge } from './badge.ts';
import { runCommand } from './commands.ts';
import { inject } from './inject.ts';
import { greet } from './installed.ts';
import { leavePages } from './leave-pages.ts';
import { createMenu, LOOK_UP, lookUp, lookUpBeside } from './menu.ts';
import { openLibrary } from './open-library.ts';
import { alignPageScripts, injectIntoOpenTabs } from './page-scripts.ts';
import { Panel } from './panel.ts';
import { ReadSites } from './read-sites.ts';
import { allowedOrigins } from './sites.ts';
import { showPause } from './title.ts';

/**
 * Starts the background: everything that needs the browser and no page. Called at each start of the worker,
 * and must register every listener before it returns, or the event that woke the worker is lost.
 * @param loadSearcher gets the search ready; called when words are looked up, since the worker starts for
 * every small message
 */
export function startBackground(
  api: Browser,
  loadSearcher: () => Promise<Pick<Searcher, 'search'>>,
): void {
  const inTurn = oneAtATime();
  const badge = new Badge(api);
  const panel = new Panel(api);
  const read = new ReadSites(api);

  handleMessages(api, {
    inject: ({ script }, sender) => inject(api, script, sender),
    'open-card': ({ address }, { tab }) => openLibrary(api, `#/${address}`, tab),
    'report-found': ({ concepts }, sender) => badge.report(concepts, sender),
    'panel-opened': ({ windowId }) => panel.take(windowId),
  });

  api.runtime.onInstalled.addListener((details) => greet(api, details));
  // Listened to only so that the worker starts, and sees below what there is to do.
  api.runtime.onStartup.addListener(() => undefined);
  void inTurn(() => bringInLineOnce(api));

  api.permissions.onAdded.addListener(({ origins = [] }) =>
    inTurn(async () => {
      await alignPageScripts(api);
      await injectIntoOpenTabs(api, origins);
      await read.refresh();
    }),
  );
  api.permissions.onRemoved.addListener(({ origins = [] }) =>
    inTurn(async () => {
      await alignPageScripts(api);
      await leavePages(api, origins);
      await read.refresh();
    }),
  );

  // Firefox for Android has neither shortcuts nor context menus.
  api.commands?.onCommand.addListener((command, tab) => runCommand(api, command, tab));
  createMenu(api);
  api.contextMenus?.onClicked.addListener((info, tab) => {
    if (info.menuItemId !== LOOK_UP) return;
    // Decided at once: a panel that is opened after waiting for anything is refused.
    const windowId = hasPanel(api) && !tab?.incognito ? tab?.windowId : undefined;
    return windowId === undefined || read.includes(info.pageUrl)
      ? lookUp(api, loadSearcher, info, tab)
      : lookUpBeside(api, panel, loadSearcher, info, windowId);
  });

  api.tabs.onRemoved.addListener((tabId) => badge.forget(tabId));
  watchSettings(api, (after, before) => {
    if (after.paused !== before.paused) void showPause(api, after.paused);
    if (after.badge !== before.badge) void badge.refresh();
  });
}

const DONE = 'in-line';

/**
 * Brings in line what the browser lets go of when the extension is installed, updated, switched on again or
 * started with the browser: registered scripts, scripts in open pages, the button's title. All of these
 * empty `storage.session`; the worker's waking from sleep does not.
 */
async function bringInLineOnce(api: Browser): Promise<void> {
  if ((await api.storage.session.get(DONE))[DONE]) return;
  await makeInstanceName(api);
  await migrateSettings(api);
  await showPause(api, (await readSettings(api)).paused);
  await alignPageScripts(api);
  await injectIntoOpenTabs(api, await allowedOrigins(api));
  await api.storage.session.set({ [DONE]: true });
}
