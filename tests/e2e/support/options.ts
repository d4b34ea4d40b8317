import type { Page } from 'puppeteer-core';
import { pageSurface } from '../../../scripts/browsers/surface.ts';
import { eventually } from './until.ts';

/** Extension pages know the browser's interface under either name. */
const API = '(globalThis.browser ?? chrome)';

/** Puts something where the settings are. */
export const store = (page: Page, settings: unknown): Promise<unknown> =>
  page.evaluate(`${API}.storage.local.set({ settings: ${JSON.stringify(settings)} })`);

/** The settings, without the version that they are stored with. */
export const stored = (page: Page): Promise<unknown> =>
  page.evaluate(`${API}.storage.local.get('settings')
    .then(({ settings: { version, ...settings } }) => settings)`);

/** What the page said last about a change; empty when nothing. */
export const notice = (page: Page): Promise<string> =>
  page.evaluate(() => document.querySelector('.notice [role=status]')?.textContent ?? '');

/** Clicks where the first element is that fits, as a reader does. */
export async function choose(page: Page, selector: string): Promise<void> {
  const place = await placeOf(page, selector);
  if (!place) throw new Error(`nothing fits ${selector}`);
  await page.mouse.click(place.x, place.y);
}

/** Clicks the button with this name, once it is there. */
export async function press(page: Page, name: string): Promise<void> {
  await eventually(() => find(page, name)).toBe(true);
  await choose(page, '[data-wanted]');
}

/** Whether there is a button with this name that can be seen. It is labelled for `choose`. */
function find(page: Page, name: string): Promise<boolean> {
  return pageSurface(page).read((document, wanted) => {
    for (const button of document.querySelectorAll('button')) {
      const isIt = (button.ariaLabel ?? button.textContent) === wanted && button.checkVisibility();
      button.toggleAttribute('data-wanted', isIt);
    }
    return document.querySelector('[data-wanted]') !== null;
  }, name);
}

function placeOf(page: Page, selector: string): Promise<{ x: number; y: number } | null> {
  return pageSurface(page).read((document, wanted) => {
    const element = document.querySelector(wanted);
    element?.scrollIntoView({ block: 'center', behavior: 'instant' });
    const box = element?.getBoundingClientRect();
    return box ? { x: box.x + box.width / 2, y: box.y + box.height / 2 } : null;
  }, selector);
}

/** Gives the page a file with this text, as the browser's own window for choosing one does. */
export function loadFile(page: Page, text: string): Promise<void> {
  return pageSurface(page).read((document, content) => {
    const field = document.querySelector<HTMLInputElement>('input[type=file]');
    const chosen = new DataTransfer();
    chosen.items.add(new File([content], 'settings.json'));
    if (!field) throw new Error('there is no field for a file');
    field.files = chosen.files;
    field.dispatchEvent(new Event('change', { bubbles: true }));
  }, text);
}

/** Presses the button that saves, and returns the file's name and text instead of having it downloaded. */
export async function saveFile(page: Page): Promise<[name: string, text: string]> {
  await page.evaluate(() => {
    const { createObjectURL } = URL;
    URL.createObjectURL = (blob) => {
      Object.assign(globalThis, { saved: (blob as Blob).text() });
      return createObjectURL.call(URL, blob);
    };
    HTMLAnchorElement.prototype.click = function () {
      Object.assign(globalThis, { savedAs: this.download });
    };
  });
  await press(page, 'Save to a file');
  await eventually(() => page.evaluate('globalThis.savedAs ?? null')).not.toBeNull();
  return (await page.evaluate('Promise.all([savedAs, saved])')) as [string, string];
}

/** Sends a message from one extension page to the tab with another, as the background does. */
export function ask(from: Page, path: string, message: object): Promise<unknown> {
  return from.evaluate(`(async () => {
    const [tab] = await ${API}.tabs.query({ url: ${API}.runtime.getURL(${JSON.stringify(path)}) });
    return ${API}.tabs.sendMessage(tab.id, ${JSON.stringify(message)}, { frameId: 0 });
  })()`);
}

export const tabCount = (page: Page): Promise<number> =>
  page.evaluate(`${API}.tabs.query({}).then((tabs) => tabs.length)`) as Promise<number>;

/** Closes the tab that was opened last: one of the browser's own pages cannot be reached otherwise. */
export const closeNewestTab = (page: Page): Promise<unknown> =>
  page.evaluate(`${API}.tabs.query({}).then((tabs) =>
    ${API}.tabs.remove(Math.max(...tabs.map(({ id }) => id))))`);

/** How many tabs show one of the extension's pages. */
export const tabsAt = (page: Page, path: string): Promise<number> =>
  page.evaluate(`${API}.tabs.query({ url: ${API}.runtime.getURL(${JSON.stringify(path)}) })
    .then((tabs) => tabs.length)`) as Promise<number>;
