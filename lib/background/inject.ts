import type { Browser, Runtime } from 'webextension-polyfill';
import type { PageScript } from '../messages.ts';

/**
 * Sends a script into the frame that asked for it: detect.js when a first word may matter, tip.js when a
 * first mark is painted, so that it is there before a reader points at one. Other pages never pay for them.
 */
export async function inject(
  api: Pick<Browser, 'scripting'>,
  script: PageScript,
  sender: Pick<Runtime.MessageSender, 'tab' | 'frameId'>,
): Promise<null> {
  const tabId = sender.tab?.id;
  if (tabId === undefined) throw new Error('only a page can ask for a script');
  const target = { tabId, frameIds: [sender.frameId ?? 0] };
  await api.scripting.executeScript({ target, files: [`/${script}.js`] });
  return null;
}
