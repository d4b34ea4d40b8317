import { callInWindow } from '../browsers/firefox-protocol.ts';
import { extensionOf, type Running } from '../browsers/running.ts';

/** Ends the extension's background, as the browsers do after half a minute of rest. */
export async function putToSleep(running: Running): Promise<void> {
  const { id, origin } = extensionOf(running);
  if (running.kind === 'firefox') {
    const state = await callInWindow<string>(running.browser, TERMINATE, id);
    if (state !== 'stopped') throw new Error(`the background does not sleep, it is ${state}`);
    return;
  }
  const isWorker = (target: { type(): string; url(): string }) =>
    target.type() === 'service_worker' && target.url().startsWith(`${origin}/`);
  const worker = await running.browser.targets().find(isWorker)?.worker();
  await worker?.close();
}

const TERMINATE = `async (id) => {
  const { extension } = WebExtensionPolicy.getByID(id);
  await extension.terminateBackground();
  return extension.backgroundState;
}`;
