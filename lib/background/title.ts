import type { Browser } from 'webextension-polyfill';
import { message } from '../ui/message.ts';

/** Says on the toolbar button whether marking is paused: a shortcut may have done it, with no other sign. */
export async function showPause(api: Pick<Browser, 'action'>, paused: boolean): Promise<void> {
  await api.action.setTitle({ title: message(paused ? 'actionPaused' : 'extName') });
}
