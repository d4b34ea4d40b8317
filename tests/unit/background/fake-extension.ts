import { vi } from 'vitest';
import type { Browser } from 'webextension-polyfill';
import { fakeBrowser } from 'wxt/testing/fake-browser';

interface Script {
  id: string;
  matches: string[];
}
interface FakeTab {
  id: number;
  url: string;
}
type Tab = { id: number; windowId?: number; incognito?: boolean };
type Listener<Args extends unknown[]> = (...args: Args) => unknown;

/** An event whose listeners can be called by `fire`, which waits for all of them. */
function fakeEvent<Args extends unknown[]>() {
  const listeners: Listener<Args>[] = [];
  return {
    addListener: (listener: Listener<Args>) => void listeners.push(listener),
    fire: async (...args: Args) => {
      await Promise.all(listeners.map((listener) => listener(...args)));
    },
    listeners,
  };
}

/** Whether an address is one of those a pattern stands for; enough of the grammar for these tests. */
function fits(pattern: string, address: string): boolean {
  const [, scheme, host] = /^(https?|\*):\/\/([^/]+)\/\*$/.exec(pattern) ?? [];
  const url = new URL(address);
  const schemeFits = scheme === '*' || `${scheme}:` === url.protocol;
  const hostFits = host?.startsWith('*.')
    ? url.hostname === host.slice(2) || url.hostname.endsWith(host.slice(1))
    : url.hostname === host;
  return schemeFits && hostFits;
}

/**
 * The parts of a browser that the background uses, with a look behind them. Storage, button and the
 * runtime's events are WXT's fakes; permissions, scripts, menus and commands, which it lacks, are ours.
 */
export function fakeExtension() {
  fakeBrowser.reset();
  fakeBrowser.action.resetState();
  const origins = new Set<string>();
  const scripts = new Map<string, Script>();
  const tabs: FakeTab[] = [];
  const menu = new Map<string, { title?: string }>();
  /** What the page script in a frame answers; frames without one have no receiver. */
  const pages = new Map<string, (message: { kind: string }) => unknown>();
  const injected: { tabId: number; files: string[] }[] = [];
  const opened: string[] = [];
  const onAdded = fakeEvent<[{ origins?: string[] }]>();
  const onRemoved = fakeEvent<[{ origins?: string[] }]>();
  const onTabRemoved = fakeEvent<[number]>();
  const onCommand = fakeEvent<[string, Tab | undefined]>();
  const onClicked = fakeEvent<[Record<string, unknown>, Tab | undefined]>();
  const runtime = Object.assign(Object.create(fakeBrowser.runtime), {
    id: 'ours',
    lastError: undefined as { message: string } | undefined,
    getURL: (path: string) => `extension://ours/${path}`,
    sendMessage: async (message: { address?: string }) => panel(message),
  });
  const openPopup = vi.fn(async () => undefined);
  const openPanel = vi.fn(async (_: { windowId: number }) => undefined);
  /** What the panel of a window, once it is there, gets to see. */
  const panel = vi.fn((_: { address?: string }): unknown => undefined);

  const api = {
    runtime,
    storage: fakeBrowser.storage,
    action: Object.assign(Object.create(fakeBrowser.action), { openPopup }),
    permissions: {
      getAll: async () => ({ permissions: ['storage'], origins: [...origins] }),
      contains: async ({ origins: asked = [] }: { origins?: string[] }) =>
        asked.every((one) => [...origins].some((own) => fits(own, one.replace('*', 'page')))),
      onAdded,
      onRemoved,
    },
    scripting: {
      getRegisteredContentScripts: async () => [...scripts.values()],
      registerContentScripts: async (added: Script[]) => {
        for (const script of added) {
          if (scripts.has(script.id)) throw new Error(`Duplicate script ID '${script.id}'`);
          scripts.set(script.id, script);
        }
      },
      unregisterContentScripts: async ({ ids }: { ids: string[] }) => {
        for (const id of ids) if (!scripts.delete(id)) throw new Error(`Nonexistent script ${id}`);
      },
      insertCSS: async () => undefined,
      executeScript: async (injection: { target: { tabId: number }; files: string[] }) => {
        const { tabId } = injection.target;
        const tab = tabs.find(({ id }) => id === tabId);
        if (!tab || ![...origins].some((origin) => fits(origin, tab.url)))
          throw new Error('Cannot access contents of the page');
        injected.push({ tabId, files: injection.files });
        return [];
      },
    },
    tabs: {
      onRemoved: onTabRemoved,
      query: async ({ url, active }: { url?: string[]; active?: boolean }) =>
        active
          ? tabs.slice(0, 1)
          : tabs.filter((tab) => !url || url.some((pattern) => fits(pattern, tab.url))),
      create: async ({ url }: { url: string }) => void opened.push(url),
      sendMessage: async (tabId: number, message: { kind: string }, to: { frameId: number }) => {
        const page = pages.get(`${tabId}/${to.frameId}`);
        if (!page) throw new Error('Could not establish connection. Receiving end does not exist.');
        return page(message);
      },
    },
    contextMenus: {
      create: (entry: { id: string; title: string }, done: () => void) => {
        runtime.lastError = menu.has(entry.id) ? { message: 'duplicate id' } : undefined;
        if (!menu.has(entry.id)) menu.set(entry.id, { title: entry.title });
        done();
        runtime.lastError = undefined;
      },
      update: async (id: string, change: { title: string }) => void menu.set(id, change),
      onClicked,
    },
    commands: { onCommand },
    sidePanel: { open: openPanel },
  };

  return {
    api: api as unknown as Browser,
    origins,
    scripts,
    tabs,
    menu,
    pages,
    injected,
    opened,
    openPopup,
    openPanel,
    panel,
    command: onCommand.fire,
    clickMenu: onClicked.fire,
    grant: async (origin: string) => {
      origins.add(origin);
      await onAdded.fire({ origins: [origin] });
    },
    closeTab: async (id: number) => {
      tabs.splice(0, tabs.length, ...tabs.filter((tab) => tab.id !== id));
      await onTabRemoved.fire(id);
    },
    revoke: async (origin: string) => {
      origins.delete(origin);
      await onRemoved.fire({ origins: [origin] });
    },
    /** Ends the worker: what it had in memory is lost, what the browser keeps is not. */
    sleep: () => {
      fakeBrowser.runtime.resetState();
      fakeBrowser.storage.onChanged.removeAllListeners();
    },
    badgeOf: (tabId: number) => fakeBrowser.action.getBadgeText({ tabId }),
    title: () => fakeBrowser.action.getTitle({}),
    /** A message from the page script of a frame; the answer. */
    tell: (message: unknown, tabId: number, frameId = 0) =>
      new Promise((respond) => {
        const sender = { id: 'ours', tab: { id: tabId }, frameId };
        void fakeBrowser.runtime.onMessage.trigger(message, sender as never, respond);
      }),
  };
}

/** Lets everything that has been started and waits for nothing outside come to its end. */
export async function settled(): Promise<void> {
  for (let turn = 0; turn < 50; turn++) await Promise.resolve();
  await new Promise((resolve) => setTimeout(resolve));
}
