import type { Browser, Tabs } from 'webextension-polyfill';
import { sendToTab } from '../messages.ts';
import { changeSettings } from '../settings.ts';

type Api = Pick<Browser, 'action' | 'storage' | 'tabs'>;

/** The commands of the manifest, besides the one that opens the popup. */
export const COMMANDS = ['next-mark', 'previous-mark', 'toggle-pause'] as const;

/** Does what a keyboard command asks for, in `tab` or else in the tab in front. */
export async function runCommand(
  api: Api,
  command: string,
  tab: Pick<Tabs.Tab, 'id'> | undefined,
): Promise<void> {
  switch (command) {
    case 'next-mark':
      return step(api, 1, tab);
    case 'previous-mark':
      return step(api, -1, tab);
    case 'toggle-pause':
      await changeSettings(api, ({ paused }) => ({ paused: !paused }));
  }
}

async function step(api: Api, direction: 1 | -1, given: Pick<Tabs.Tab, 'id'> | undefined) {
  const tab = given ?? (await api.tabs.query({ active: true, lastFocusedWindow: true }))[0];
  if (tab?.id === undefined) return;
  const answer = await sendToTab(api, tab.id, { kind: 'step', direction });
  if (answer.ok) return;
  // Nothing reads this page. The popup says so and what to do; older Firefoxes do not open it by themselves.
  await api.action.openPopup?.().catch(() => undefined);
}
