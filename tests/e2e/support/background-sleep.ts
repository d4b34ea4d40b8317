import { callInWindow } from '../../../scripts/browsers/firefox-protocol.ts';
import { extensionOf, type Running } from '../../../scripts/browsers/running.ts';

/** Puts the background to sleep at once, as browsers do after half a minute. */
export async function sendToSleep(running: Running): Promise<void> {
  if (running.kind === 'firefox') {
    await callInWindow(running.browser, TERMINATE, extensionOf(running).id);
  } else {
    await (await workerTarget(running)?.worker())?.close();
  }
}

const TERMINATE = `async (id) => {
  await WebExtensionPolicy.getByID(id).extension.terminateBackground({ ignoreDevToolsAttached: true });
}`;

export async function isAwake(running: Running): Promise<boolean> {
  if (running.kind === 'chrome') return workerTarget(running) !== undefined;
  return callInWindow(running.browser, IS_RUNNING, extensionOf(running).id);
}

/** While it starts or falls asleep Firefox calls it neither. */
const IS_RUNNING = `(id) => WebExtensionPolicy.getByID(id).extension.backgroundState !== 'stopped'`;

function workerTarget(running: Running) {
  const { origin } = extensionOf(running);
  return running.browser
    .targets()
    .find((target) => target.type() === 'service_worker' && target.url().startsWith(`${origin}/`));
}
