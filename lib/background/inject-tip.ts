import type { Browser, Runtime } from 'webextension-polyfill';

/**
 * Sends tip.js into the frame that asked for it. That frame has its first mark, so the tip will be there
 * before a reader points at it, and pages without a mark never pay for it.
 */
export async function injectTip(
  api: Pick<Browser, 'scripting'>,
  sender: Pick<Runtime.MessageSender, 'tab' | 'frameId'>,
): Promise<null> {
  const tabId = sender.tab?.id;
  if (tabId === undefined) throw new Error('only a page can ask for the tip');
  const target = { tabId, frameIds: [sender.frameId ?? 0] };
  await api.scripting.executeScript({ target, files: ['/tip.js'] });
  return null;
}
