import type { Page } from 'puppeteer-core';
import { pageSurface } from '../../../scripts/browsers/surface.ts';

/** The heading of a page of the library. */
export const heading = (page: Page): Promise<string | null | undefined> =>
  page.evaluate(() => document.querySelector('h1')?.textContent);

/** Where the middle of the first element that fits is in the window, once it is scrolled into view. */
export async function placeOf(page: Page, selector: string): Promise<{ x: number; y: number }> {
  const place = await pageSurface(page).read((document, wanted) => {
    const element = document.querySelector(wanted);
    element?.scrollIntoView({ block: 'center', behavior: 'instant' });
    const box = element?.getClientRects()[0];
    return box ? { x: box.x + box.width / 2, y: box.y + box.height / 2 } : null;
  }, selector);
  if (!place) throw new Error(`nothing fits ${selector}`);
  return place;
}

/** Clicks the first element that fits, as a reader would; puppeteer's own way fails on Firefox's pages. */
export async function click(page: Page, selector: string): Promise<void> {
  const { x, y } = await placeOf(page, selector);
  await page.mouse.click(x, y);
}

/** The element that has the focus, by its id, and the one that is highlighted, by its id. */
export function whereReaderIs(page: Page) {
  return page.evaluate(() => {
    const target = document.querySelector('[data-target]');
    const { top = -1 } = target?.getBoundingClientRect() ?? {};
    return {
      address: location.hash,
      focus: document.activeElement?.id,
      highlighted: target?.id,
      inView: top >= 0 && top < innerHeight / 2,
    };
  });
}

/** Keeps what the page copies, since the tests' browsers have no clipboard that can be read. */
export async function catchCopies(page: Page): Promise<() => Promise<string | undefined>> {
  await page.evaluate(() => {
    const kept: string[] = [];
    Object.assign(globalThis, { kept });
    Object.defineProperty(navigator.clipboard, 'writeText', {
      value: async (text: string) => void kept.push(text),
    });
  });
  return () => page.evaluate(() => (globalThis as unknown as { kept: string[] }).kept.at(-1));
}
