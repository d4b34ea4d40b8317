import { writeFile } from 'node:fs/promises';
import type { Browser } from 'puppeteer-core';
import { callInWindow, type Json } from './firefox-protocol.ts';
import type { Surface } from './surface.ts';

// The functions given to `callInWindow` as text run in Firefox's window; those inside a frame script run
// in the popup's process with Firefox's own rights. Neither world has types here.

const OPEN = `async (id, address) => {
  const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
  const { extension } = WebExtensionPolicy.getByID(id);
  await ExtensionParent.apiManager.global.browserActionFor(extension).openPopup(window);
  // Until then the popup changes process, and what is asked of it is never answered.
  for (let tries = 0; tries < 400; tries++) {
    const popup = document.querySelector('browser.webextension-popup-browser');
    if (popup?.currentURI.spec === address && popup.closest('panel').state === 'open') return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error('the popup did not open');
}`;

const CLOSE = `async () => {
  const popup = () => document.querySelector('browser.webextension-popup-browser');
  popup()?.closest('panel')?.hidePopup();
  for (let tries = 0; popup() && tries < 1000; tries++) await new Promise((resolve) => setTimeout(resolve, 20));
}`;

/** Runs a frame script in the popup: BiDi knows tabs and windows, but not what hangs in a panel. */
const CALL_IN_POPUP = `async (source) => {
  const popup = document.querySelector('browser.webextension-popup-browser');
  if (!popup) throw new Error('no popup is open');
  const name = 'popup-answer-' + Math.random();
  const script = '(async () => { let answer; try { answer = { value: await (' + source + ')(content) } }'
    + ' catch (error) { answer = { error: String(error) } } sendAsyncMessage("' + name + '", answer) })()';
  return new Promise((resolve, reject) => {
    const end = (settle, outcome) => {
      clearTimeout(late);
      clearInterval(watch);
      settle(outcome);
    };
    const late = setTimeout(() => end(reject, new Error('the popup does not answer')), 15000);
    const watch = setInterval(() => popup.isConnected || end(reject, new Error('the popup has closed')), 100);
    popup.messageManager.addMessageListener(name, ({ data }) =>
      data.error ? end(reject, new Error(data.error)) : end(resolve, data.value));
    popup.messageManager.loadFrameScript('data:application/javascript;charset=utf-8,' + encodeURIComponent(script), false);
  });
}`;

const PRESS = `(window, keys) => {
  const input = Components.classes['@mozilla.org/text-input-processor;1']
    .createInstance(Components.interfaces.nsITextInputProcessor);
  if (!input.beginInputTransactionForTests(window)) throw new Error('the popup takes no keys');
  for (const key of keys) {
    const events = key.split('+').map((part) => new window.KeyboardEvent('', { key: part }));
    for (const event of events) input.keydown(event);
    for (const event of events.reverse()) input.keyup(event);
  }
}`;

const PICTURE = `async () => {
  const popup = document.querySelector('browser.webextension-popup-browser');
  const picture = await popup.browsingContext.currentWindowGlobal.drawSnapshot(null, 2, 'white');
  const canvas = document.createElementNS('http://www.w3.org/1999/xhtml', 'canvas');
  Object.assign(canvas, { width: picture.width, height: picture.height });
  canvas.getContext('2d').drawImage(picture, 0, 0);
  return canvas.toDataURL('image/png').split(',')[1];
}`;

/** Opens the real popup, a page at `address`, at the toolbar button of the extension with this id. */
export async function openFirefoxPopup(
  browser: Browser,
  id: string,
  address: string,
): Promise<Surface> {
  // Headless windows keep the focus, so a popup stays when a real one would have closed.
  await callInWindow(browser, CLOSE);
  await callInWindow(browser, OPEN, id, address);
  const call = <T>(source: string): Promise<T> => callInWindow<T>(browser, CALL_IN_POPUP, source);
  const press = (keys: string[]) =>
    call<void>(`(window) => (${PRESS})(window, ${JSON.stringify(keys)})`);
  return {
    read: (reader, ...args: Json[]) =>
      call(`(window) => (${reader})(window.document, ...${JSON.stringify(args)})`),
    type: (text) => press([...text]),
    press: (key) => press([key]),
    screenshot: async (file) => {
      await writeFile(file, Buffer.from(await callInWindow<string>(browser, PICTURE), 'base64'));
    },
    close: () => callInWindow(browser, CLOSE),
  };
}
