import type { WebWorker } from 'puppeteer-core';
import { callInWindow } from '../../../scripts/browsers/firefox-protocol.ts';
import type { RunnersPage } from '../../../scripts/browsers/runners-page.ts';
import { extensionOf, type Running } from '../../../scripts/browsers/running.ts';

/**
 * Runs a keyboard command over a page. In Firefox through its key binding; in Chromium the protocol's key
 * presses reach no shortcut, so the event is fired in the worker.
 */
export async function runCommand(running: Running, { page }: RunnersPage, name: string) {
  await page.bringToFront();
  if (running.kind === 'firefox') {
    await callInWindow(running.browser, RUN_KEY, extensionOf(running).id, name);
  } else {
    const worker = await workerOf(running);
    await worker.evaluate(`(async () => {
      const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
      chrome.commands.onCommand.dispatch(${JSON.stringify(name)}, tab);
    })()`);
  }
}

const RUN_KEY = `async (id, name) => {
  const { extension } = WebExtensionPolicy.getByID(id);
  const { shortcut } = (await extension.shortcuts.commands).get(name);
  const key = shortcut.slice(-1);
  const found = [...document.querySelectorAll('keyset[id^="ext-keyset-id-"] key')]
    .find((element) => element.getAttribute('key')?.toUpperCase() === key);
  if (!found) throw new Error('no key for ' + name + ': ' + shortcut);
  found.doCommand();
}`;

/** Selects the text of an element and chooses our entry in the menu for it. */
export async function lookUp(running: Running, { page }: RunnersPage, selector: string) {
  await page.bringToFront();
  const { words, x, y } = (await page.evaluate(`(async () => {
    const element = document.querySelector(${JSON.stringify(selector)});
    element.scrollIntoView({ block: 'center' });
    // The scroll event, which closes an open card, comes with the next frame.
    await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
    getSelection().selectAllChildren(element);
    const { x, y, width, height } = getSelection().getRangeAt(0).getClientRects()[0];
    return { words: String(getSelection()), x: x + width / 2, y: y + height / 2 };
  })()`)) as { words: string; x: number; y: number };
  if (running.kind === 'firefox') {
    await page.mouse.click(x, y, { button: 'right' });
    await callInWindow(running.browser, CHOOSE_ENTRY, 'Look up');
  } else {
    const worker = await workerOf(running);
    const pageUrl = page.url();
    const info = {
      menuItemId: 'look-up',
      selectionText: words,
      pageUrl,
      frameId: 0,
      editable: false,
    };
    await worker.evaluate(`(async () => {
      const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
      chrome.contextMenus.onClicked.dispatch(${JSON.stringify(info)}, tab);
    })()`);
  }
}

const CHOOSE_ENTRY = `async (start) => {
  const menu = document.getElementById('contentAreaContextMenu');
  for (let tries = 0; menu.state !== 'open' && tries < 400; tries++) await new Promise((resolve) => setTimeout(resolve, 50));
  const entry = [...menu.querySelectorAll('menuitem')].find(({ label }) => label?.startsWith(start));
  if (!entry) throw new Error('the menu has no such entry');
  menu.activateItem(entry);
}`;

/** The number on the toolbar button over the tab in front. */
export async function badgeOf(running: Running, { page }: RunnersPage): Promise<string> {
  await page.bringToFront();
  if (running.kind === 'firefox') {
    return callInWindow(running.browser, READ_BADGE, extensionOf(running).id);
  }
  const worker = await workerOf(running);
  return (await worker.evaluate(`(async () => {
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    return chrome.action.getBadgeText({ tabId: tab.id });
  })()`)) as string;
}

const READ_BADGE = `(id) => {
  const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
  const { extension } = WebExtensionPolicy.getByID(id);
  const { action } = ExtensionParent.apiManager.global.browserActionFor(extension);
  return action.getProperty(gBrowser.selectedTab, 'badgeText') ?? '';
}`;

/** Whether the popup is open, by whatever means. */
export async function isPopupOpen(running: Running): Promise<boolean> {
  const address = `${extensionOf(running).origin}/popup.html`;
  if (running.kind === 'firefox') {
    return callInWindow(running.browser, SEES_POPUP, address);
  }
  return running.browser.targets().some((target) => target.url() === address);
}

const SEES_POPUP = `(address) =>
  document.querySelector('browser.webextension-popup-browser')?.currentURI.spec === address`;

async function workerOf(running: Running): Promise<WebWorker> {
  const { origin } = extensionOf(running);
  const target = await running.browser.waitForTarget(
    (seen) => seen.type() === 'service_worker' && seen.url().startsWith(`${origin}/`),
  );
  const worker = await target.worker();
  if (!worker) throw new Error('the worker is asleep');
  return worker;
}
