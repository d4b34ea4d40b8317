import type { Browser } from 'webextension-polyfill';
import { createListener, send, sendToTab } from '../../lib/messages.ts';
import { cardHref } from '../../lib/ui/route.ts';

type Api = Pick<Browser, 'runtime' | 'tabs' | 'windows'>;

/**
 * Follows what the reader opens in the window that the panel stands in: the card of the mark opened last on
 * the page in front, and what is looked up from the menu. Nothing of it is stored: pages keep in memory which
 * card they showed last, and are asked when they come to the front.
 * @param show gets an address of the library, `#/soleus-strain`
 */
export async function followPage(
  api: Api,
  show: (address: string) => void,
  signal: AbortSignal,
): Promise<void> {
  const { id: windowId } = await api.windows.getCurrent();
  if (windowId === undefined || signal.aborted) return;

  const showLast = async (tabId: number) => {
    const answer = await sendToTab(api, tabId, { kind: 'last-card' });
    if (answer.ok && answer.value) show(cardHref(answer.value));
  };
  const listener = createListener(api, {
    'card-shown': ({ card }, { tab }) => {
      if (tab?.active && tab.windowId === windowId) show(cardHref(card));
      return null;
    },
    'show-in-panel': ({ windowId: wanted, address }) => {
      if (wanted !== windowId) throw new Error('another window’s');
      show(address);
      return null;
    },
  });
  const activated = (tab: { tabId: number; windowId: number }) => {
    if (tab.windowId === windowId) void showLast(tab.tabId);
  };
  api.runtime.onMessage.addListener(
    listener as Parameters<typeof api.runtime.onMessage.addListener>[0],
  );
  api.tabs.onActivated.addListener(activated);
  signal.addEventListener('abort', () => {
    api.runtime.onMessage.removeListener(listener as never);
    api.tabs.onActivated.removeListener(activated);
  });

  const opened = await send<'panel-opened'>(api, { kind: 'panel-opened', windowId });
  if (opened.ok && opened.value) return show(opened.value);
  const [tab] = await api.tabs.query({ active: true, windowId });
  if (tab?.id !== undefined) await showLast(tab.id);
}
