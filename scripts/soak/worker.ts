import type { Page } from 'puppeteer-core';
import { openExtensionPage } from '../browsers/extension-pages.ts';
import { extensionOf, type Running } from '../browsers/running.ts';
import { until } from '../browsers/until.ts';
import { openMade, pause } from './page.ts';

const TIMES = 100;
const PAGE = '<title>Tab</title><p>My calf went pop.</p><p>Now the soleus is sore.</p>';

/**
 * Ends Chromium's worker again and again, in the middle of a change of settings and of a page that is being
 * marked. No setting may be lost, and each tenth time the card of a new page has to open.
 */
export async function soakWorker(running: Running): Promise<string> {
  if (running.kind === 'firefox') return 'Firefox ends its background page by itself alone';
  const options = await openExtensionPage(running, 'options.html');
  let cards = 0;
  for (let time = 1; time <= TIMES; time++) {
    const opensPage = time % 10 === 0;
    const opening = opensPage ? openMade(running, PAGE) : null;
    const change = setOffSites(options, time);
    await pause(time % 7);
    await endWorker(running);
    await change;
    const [stored] = await offSites(options);
    if (stored !== `site-${time}.example`) throw new Error(`setting ${time} was lost: ${stored}`);
    if (!opening) continue;
    const page = await opening;
    await page.page.bringToFront();
    await until('both marks', async () => ((await page.marks()).length === 2 ? true : null));
    await endWorker(running);
    await until('the card', async () => {
      await page.restOn('soleus');
      await pause(600);
      return (await page.tip())?.shown ? true : null;
    });
    cards++;
    await page.page.close();
  }
  await options.evaluate(`chrome.storage.local.remove('settings')`);
  await options.close();
  return `the worker was ended ${TIMES + cards} times: no setting lost, ${cards} of ${TIMES / 10} cards opened`;
}

async function endWorker({ browser, extension }: Running): Promise<void> {
  const { origin } = extensionOf({ browser, extension } as Running);
  const target = browser
    .targets()
    .find((seen) => seen.type() === 'service_worker' && seen.url().startsWith(origin));
  // It may be asleep already.
  await (await target?.worker())?.close().catch(() => undefined);
}

const setOffSites = (page: Page, time: number) =>
  page.evaluate(`(async () => {
    const { settings = {} } = await chrome.storage.local.get('settings');
    await chrome.storage.local.set({ settings: { ...settings, offSites: ['site-${time}.example'] } });
    await chrome.runtime.sendMessage({ kind: 'panel-opened', windowId: -1 }).catch(() => undefined);
  })()`);

const offSites = (page: Page): Promise<string[]> =>
  page.evaluate(
    `chrome.storage.local.get('settings').then(({ settings }) => settings.offSites)`,
  ) as Promise<string[]>;
