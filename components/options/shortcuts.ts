import type { Browser } from 'webextension-polyfill';

export interface Shortcut {
  /** Name of the command in the manifest. */
  name: string;
  /** As the browser writes them; empty when there are none. */
  keys: string;
}

/** Firefox's way to its page for shortcuts, since 137. */
type WithSettings = { openShortcutSettings?(): Promise<void> };

/** Chromium's page for shortcuts; Edge and others put their own name in. Pages may open it, but not link to it. */
const CHROMIUM_PAGE = 'chrome://extensions/shortcuts';

/** The commands with their keys; none where the browser has no shortcuts, as on phones. */
export async function readShortcuts(api: Pick<Browser, 'commands'>): Promise<Shortcut[]> {
  const commands = (await api.commands?.getAll()) ?? [];
  return commands.flatMap(({ name, shortcut = '' }) => (name ? [{ name, keys: shortcut }] : []));
}

export function canOpenShortcuts(api: Pick<Browser, 'commands' | 'runtime'>): boolean {
  return isChromium(api) || settingsOf(api)?.openShortcutSettings !== undefined;
}

/** Opens the browser's page for shortcuts. */
export async function openShortcuts(
  api: Pick<Browser, 'commands' | 'runtime' | 'tabs'>,
): Promise<void> {
  if (isChromium(api)) await api.tabs.create({ url: CHROMIUM_PAGE });
  else await settingsOf(api)?.openShortcutSettings?.();
}

/** Undefined on phones, which have no shortcuts. */
function settingsOf(api: Pick<Browser, 'commands'>): WithSettings | undefined {
  return api.commands;
}

function isChromium(api: Pick<Browser, 'runtime'>): boolean {
  return api.runtime.getURL('').startsWith('chrome-extension:');
}
