import { callInWindow } from '../../../scripts/browsers/firefox-protocol.ts';
import { extensionOf, type Running } from '../../../scripts/browsers/running.ts';

/** The real panel beside the page: the title of what it shows, and null while it is closed. */
export async function panelTitle(running: Running): Promise<string | null> {
  const address = `${extensionOf(running).origin}/sidepanel.html`;
  if (running.kind === 'firefox') return callInWindow(running.browser, READ_SIDEBAR, address);
  const target = running.browser.targets().find((seen) => seen.url().startsWith(address));
  return target ? (await target.asPage()).title() : null;
}

const READ_SIDEBAR = `(address) => {
  const panel = SidebarController.isOpen
    ? SidebarController.browser.contentDocument?.getElementById('webext-panels-browser')
    : null;
  return panel?.currentURI.spec.startsWith(address) ? panel.contentTitle : null;
}`;

/** Closes it. */
export async function closePanel(running: Running): Promise<void> {
  if (running.kind === 'firefox') {
    await callInWindow(running.browser, 'async () => SidebarController.hide()');
    return;
  }
  const address = `${extensionOf(running).origin}/sidepanel.html`;
  const target = running.browser.targets().find((seen) => seen.url().startsWith(address));
  await (await target?.asPage())?.close();
}
