import { readFile } from 'node:fs/promises';
import { extname } from 'node:path';
import type { HTTPRequest, Page } from 'puppeteer-core';

/** What files are, where they are no pages. */
const TYPES: Readonly<Record<string, string>> = {
  '.svg': 'image/svg+xml',
  '.pdf': 'application/pdf',
  '.xhtml': 'application/xhtml+xml',
};

/**
 * Answers a page's requests from files, on the addresses of real sites: the extension runs there as it
 * would on the site itself.
 * @param files the file for each address (without what follows `#`)
 * @param stranger told of every other request; says whether it may go to the network
 */
export async function serve(
  page: Page,
  files: ReadonlyMap<string, string>,
  stranger: (url: string) => boolean,
): Promise<void> {
  await page.setRequestInterception(true);
  page.on('request', (request) => void answer(request).catch(() => undefined));

  async function answer(request: HTTPRequest): Promise<void> {
    const url = request.url().replace(/#.*/, '');
    const file = files.get(url);
    if (file) {
      const contentType = TYPES[extname(file)] ?? 'text/html; charset=utf-8';
      await request.respond({ status: 200, contentType, body: await readFile(file) });
    } else if (url.endsWith('/favicon.ico')) {
      // The browser itself asks for it when a document names no icon; a drawing cannot.
      await request.respond({ status: 204 });
    } else if (/^(data|blob|about):/.test(url) || stranger(url)) {
      await request.continue();
    } else {
      await request.abort();
    }
  }
}
