import type { Page } from 'puppeteer-core';
import { MARK, RED_FLAG_MARK } from '../../lib/page/marks/names.ts';
import { RunnersPage } from '../browsers/runners-page.ts';
import type { Running } from '../browsers/running.ts';

/** Where these pages are served: a built-in site, so that the extension reads them. */
const ADDRESS = 'https://www.strava.com/soak';

/** Opens a tab in which every request is answered with this page. */
export async function openMade(running: Running, html: string): Promise<RunnersPage> {
  const page = await running.browser.newPage();
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    const isPage = request.isNavigationRequest();
    const body = isPage
      ? `<!doctype html><html lang="en"><link rel="icon" href="data:,">${html}`
      : '';
    void request
      .respond({ status: isPage ? 200 : 204, contentType: 'text/html; charset=utf-8', body })
      .catch(() => undefined);
  });
  await page.goto(ADDRESS);
  return new RunnersPage(running, page);
}

/** How many marks the page can see, without going through them. */
export const countMarks = (page: Page): Promise<number> =>
  page.evaluate(
    `['${MARK}', '${RED_FLAG_MARK}'].reduce((sum, name) => sum + (CSS.highlights.get(name)?.size ?? 0), 0)`,
  ) as Promise<number>;

/**
 * Bytes of JavaScript objects in the page's process after a collection, ours among them: a page and its content
 * scripts share one isolate. Null in Firefox, which tells nobody.
 */
export async function heapOf(running: Running, page: Page): Promise<number | null> {
  if (running.kind === 'firefox') return null;
  const session = await page.createCDPSession();
  await session.send('HeapProfiler.collectGarbage');
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  await session.detach();
  return usedSize;
}

export const megabytes = (bytes: number | null): string =>
  bytes === null ? 'unknown' : `${(bytes / 1e6).toFixed(1)} MB`;

export const pause = (milliseconds: number) =>
  new Promise<void>((resolve) => setTimeout(resolve, milliseconds));
