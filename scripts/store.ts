/**
 * `npm run store`: what the stores' forms ask for, from the built extension itself, in .output/store/: five
 * screenshots (1280 × 800), a small picture (640 × 400), and why each permission is needed. Build first.
 */
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Page } from 'puppeteer-core';
import { openExtensionPage, openPopup } from './browsers/extension-pages.ts';
import { launch } from './browsers/launch.ts';
import { search } from './browsers/popup-search.ts';
import { RunnersPage } from './browsers/runners-page.ts';
import { serve } from './browsers/serve.ts';
import { until } from './browsers/until.ts';
import { permissionTexts } from './store/permission-texts.ts';
import { poster } from './store/poster.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const folder = `${root}.output/store`;
const file = (name: string) => `${folder}/${name}.png` as const;
/** What both stores take. */
const SCREENSHOT = { width: 1280, height: 800 };
const SMALL = { width: 640, height: 400 };
const ADDRESS = 'https://www.strava.com/running-footnotes-demo';

await rm(folder, { recursive: true, force: true });
await mkdir(folder, { recursive: true });
const running = await launch('chrome', { headless: true, extension: `${root}.output/chrome-mv3` });
try {
  const demo = await openDemo();
  await openTip(demo, 'calf went pop');
  await demo.page.screenshot({ path: file('1-card-on-a-page') });
  await demo.page.screenshot({
    path: file('card'),
    clip: await cardOf(demo),
    captureBeyondViewport: false,
  });

  await demo.page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'dark' }]);
  await openTip(demo, 'calf went pop');
  await demo.page.screenshot({ path: file('2-dark') });
  await demo.page.keyboard.press('Escape');
  await demo.page.emulateMediaFeatures([]);

  const popup = await openPopup(running, demo.page);
  await search(popup, 'how long until i can run', 'When to run again');
  await popup.screenshot(file('popup'));
  await popup.close();
  await compose('3-search', SCREENSHOT, 'Ask in your own words', 'popup');

  await shootCard('4-reference-card', 'reference.html#/soleus-strain');
  await shootCard('5-sources', 'reference.html#/soleus-strain/how-sure-are-we');
  await compose('small-promo', SMALL, 'Tips on running injuries, with sources', 'card');
  for (const part of ['card', 'popup']) await rm(file(part));
} finally {
  await running.close();
}
await writeFile(
  `${folder}/permissions.md`,
  permissionTexts(await readFile(`${root}PRIVACY.md`, 'utf8')),
);
console.log(
  '.output/store holds the screenshots and the permissions; docs/store/listing.md the texts.',
);

async function openDemo(): Promise<RunnersPage> {
  const page = await running.browser.newPage();
  await page.setViewport(SCREENSHOT);
  await serve(page, new Map([[ADDRESS, `${root}tests/pages/demo.html`]]), () => false);
  await page.goto(ADDRESS);
  return new RunnersPage(running, page);
}

async function openTip(demo: RunnersPage, words: string): Promise<void> {
  await until(`the card of "${words}"`, async () => {
    if (!(await demo.markedWords()).some((seen) => seen.includes(words))) return null;
    await demo.page.mouse.move(1, 1);
    await demo.restOn(words);
    await pause(1_000);
    return (await demo.tip())?.shown || null;
  });
}

/** Where the open card is. */
async function cardOf(demo: RunnersPage) {
  const tip = await demo.tip();
  if (!tip) throw new Error('the card has closed');
  const { left, top, right, bottom } = tip.box;
  return { x: left, y: top, width: right - left, height: bottom - top };
}

async function shootCard(name: string, address: string): Promise<void> {
  const page = await openExtensionPage(running, address);
  await page.setViewport(SCREENSHOT);
  await pause(500);
  await page.screenshot({ path: file(name) });
  await page.close();
}

/** A picture of the extension, set on a plain ground with a line that says what it shows. */
async function compose(
  name: string,
  size: typeof SMALL,
  title: string,
  picture: string,
): Promise<void> {
  const page: Page = await running.browser.newPage();
  await page.setViewport(size);
  const image = (await readFile(file(picture))).toString('base64');
  await page.setContent(poster({ ...size, title, image: `data:image/png;base64,${image}` }));
  await page.screenshot({ path: file(name) });
  await page.close();
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
