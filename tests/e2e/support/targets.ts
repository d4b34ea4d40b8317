import type { Browser, CDPSession, Target } from 'puppeteer-core';

/** Calls `attach` with a session of its own for each page, popup and worker of a Chromium, now and later. */
export async function attachToAll(
  browser: Browser,
  attach: (session: CDPSession, target: Target) => Promise<void>,
): Promise<void> {
  const see = async (target: Target) => {
    // A popup is still of type "other" when it is created.
    if (target.type() === 'browser') return;
    try {
      await attach(await target.createCDPSession(), target);
    } catch {
      // The target closed meanwhile: there is nothing left to watch.
    }
  };
  browser.on('targetcreated', see);
  await Promise.all(browser.targets().map(see));
}
