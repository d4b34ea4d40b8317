/**
 * `npm start`: builds the extension and shows it on a demo page, in a real browser. Without a display it
 * takes the same tour headless, says what it saw and leaves screenshots in .output/tour/.
 */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { BROWSER_KINDS, findBrowser, howToGet } from './browsers/find.ts';
import { launch } from './browsers/launch.ts';
import { RunnersPage } from './browsers/runners-page.ts';
import type { Running } from './browsers/running.ts';
import { serve } from './browsers/serve.ts';
import { takeTour } from './tour.ts';

/** On a built-in site, so that the extension needs nothing special to work there. */
const ADDRESS = 'https://www.strava.com/running-footnotes-demo';
const root = fileURLToPath(new URL('..', import.meta.url));

try {
  await start();
} catch (error) {
  console.error(`npm start: ${error instanceof Error ? error.message : error}`);
  process.exitCode = 1;
}

async function start(): Promise<void> {
  const kind = BROWSER_KINDS.find(findBrowser);
  if (!kind) throw new Error(howToGet('chrome'));
  const headless = !hasDisplay();

  console.log(`Building the extension for ${kind === 'chrome' ? 'Chromium' : 'Firefox'} …`);
  build(kind);
  const running = await launch(kind, { headless, extension: `${root}.output/${kind}-mv3` });
  try {
    const demo = await openDemo(running, headless);
    if (headless) await takeTour(running, demo, `${root}.output/tour`);
    else await letReaderLook(running);
  } finally {
    await running.close();
  }
}

function hasDisplay(): boolean {
  const { DISPLAY, WAYLAND_DISPLAY } = process.env;
  return process.platform !== 'linux' || Boolean(DISPLAY || WAYLAND_DISPLAY);
}

/** Builds quietly; what the build says is only of interest when it fails. */
function build(kind: string): void {
  const command = `wxt build -b ${kind} --mv3`;
  const { status, stdout, stderr } = spawnSync(command, {
    cwd: root,
    shell: true,
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`the build failed (${command}):\n${stdout}${stderr}`);
}

async function openDemo(running: Running, headless: boolean): Promise<RunnersPage> {
  const [page = await running.browser.newPage()] = await running.browser.pages();
  if (headless) await page.setViewport({ width: 1200, height: 900 });
  const files = new Map([[ADDRESS, `${root}tests/pages/demo.html`]]);
  // A newcomer may go anywhere from here; the tour goes nowhere.
  await serve(page, files, () => !headless);
  await page.goto(ADDRESS);
  await page.bringToFront();
  return new RunnersPage(running, page);
}

/** Waits until the browser is closed. */
async function letReaderLook({ browser }: Running): Promise<void> {
  console.log('A browser with Running Footnotes is open on a demo page, which says what to try.');
  console.log('Close it, or press Ctrl+C here, when you have seen enough.');
  await new Promise((resolve) => browser.once('disconnected', resolve));
}
