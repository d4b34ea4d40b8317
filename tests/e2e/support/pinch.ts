import { callInWindow } from '../../../scripts/browsers/firefox-protocol.ts';
import type { RunnersPage } from '../../../scripts/browsers/runners-page.ts';
import type { Running } from '../../../scripts/browsers/running.ts';

/** Enlarges the page as two fingers do: the reader sees a part of it, from the left upper corner on. */
export async function pinch(running: Running, { page }: RunnersPage, scale: number): Promise<void> {
  if (running.kind === 'chrome') {
    const session = await page.createCDPSession();
    await session.send('Emulation.setPageScaleFactor', { pageScaleFactor: scale });
    return;
  }
  await page.bringToFront();
  await callInWindow(running.browser, SET, scale);
}

const SET = `(scale) => {
  const set = 'data:,content.windowUtils.setResolutionAndScaleTo(' + scale + ')';
  gBrowser.selectedBrowser.messageManager.loadFrameScript(set, false);
}`;
