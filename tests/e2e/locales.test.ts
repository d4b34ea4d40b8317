import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openExtensionPage } from '../../scripts/browsers/extension-pages.ts';
import { launch } from '../../scripts/browsers/launch.ts';
import { typeQuery } from '../../scripts/browsers/popup-search.ts';
import { RunnersPage } from '../../scripts/browsers/runners-page.ts';
import type { Running } from '../../scripts/browsers/running.ts';
import { serve } from '../../scripts/browsers/serve.ts';
import { pageSurface } from '../../scripts/browsers/surface.ts';
import { buildOf } from './harness.ts';
import { openCard } from './support/cards.ts';
import { frameFaults } from './support/frame-faults.ts';
import { inPseudoLocale, PSEUDO_LOCALES, type PseudoLocale } from './support/pseudo-locales.ts';
import { eventually } from './support/until.ts';

const ADDRESS = 'https://www.strava.com/activities/9001';
const FIXTURE = fileURLToPath(new URL('../pages/strava-activity.html', import.meta.url));

const PAGES = [
  'popup.html',
  'sidepanel.html',
  'options.html',
  'welcome.html',
  'news.html',
  'reference.html',
  'reference.html#/soleus-strain',
];

const CARD = readFileSync(new URL('../../content/cards/strain-grades.md', import.meta.url), 'utf8');
const CHECKED = new Date(CARD.match(/^checked: (.+)$/m)?.[1] ?? '');
/** A number with a fraction, which stands in the card's chart too. */
const MEAN_DAYS = Number(CARD.match(/mean=([\d.]+)/)?.[1]);

// One browser is enough: what is tested is our style sheets and texts.
describe.each(Object.keys(PSEUDO_LOCALES) as PseudoLocale[])('in words that are %s', (locale) => {
  let running: Running;
  let copy: Awaited<ReturnType<typeof inPseudoLocale>>;
  beforeAll(async () => {
    copy = await inPseudoLocale(buildOf('chrome'), locale);
    running = await launch('chrome', { headless: true, extension: copy.folder });
  });
  afterAll(async () => {
    await running?.close();
    await copy?.remove();
  });

  test.each(PAGES)('%s fits 320 pixels', async (path) => {
    const page = await openExtensionPage(running, path);
    await page.setViewport({ width: 320, height: 600 });
    const surface = pageSurface(page);
    const { direction, tag } = PSEUDO_LOCALES[locale];
    await eventually(() =>
      surface.read((document) => document.querySelectorAll('h2').length),
    ).toBeGreaterThan(0);
    await eventually(() => surface.read(frameFaults)).toEqual([]);
    const frame = await surface.read(({ documentElement: { dir, lang } }) => [dir, lang]);
    expect(frame).toEqual([direction, tag]);
    await page.close();
  });

  test('dates and numbers are written as its language writes them', async () => {
    const { tag } = PSEUDO_LOCALES[locale];
    const page = await openExtensionPage(running, 'reference.html#/strain-grades');
    const text = (selector: string) =>
      page.evaluate((wanted) => document.querySelector(wanted)?.textContent ?? '', selector);
    await eventually(() => text('.checked')).toContain(
      new Intl.DateTimeFormat(tag, { dateStyle: 'long', timeZone: 'UTC' }).format(CHECKED),
    );
    expect(await text('.figure-days')).toContain(new Intl.NumberFormat(tag).format(MEAN_DAYS));
    await page.close();
  });

  test('the card over a page fits 320 pixels', async () => {
    const page = await running.browser.newPage();
    await page.setViewport({ width: 320, height: 600 });
    await serve(page, new Map([[ADDRESS, FIXTURE]]), () => false);
    await page.goto(ADDRESS);
    const read = new RunnersPage(running, page);
    await eventually(() => read.markedWords()).toContain('calf cramp');
    await openCard(read, 'calf cramp');
    const menu = (root: ShadowRoot) => root.querySelector<HTMLElement>('[aria-expanded]')?.click();
    await read.readTipRoot(menu);
    await eventually(() =>
      read.readTipRoot((root) => root.querySelectorAll('.menu-items button').length),
    ).toBeGreaterThan(3);
    await eventually(() => read.readTipRoot(frameFaults)).toEqual([]);
    const directionOf = (root: ShadowRoot) => {
      const card = root.querySelector('.card');
      return card && getComputedStyle(card).direction;
    };
    expect(await read.readTipRoot(directionOf)).toBe(PSEUDO_LOCALES[locale].direction);
    await page.close();
  });

  test('the popup fits 320, 400 and 600 pixels, with results and without', async () => {
    const page = await openExtensionPage(running, 'popup.html');
    const surface = pageSurface(page);
    const fits = async () => {
      for (const width of [320, 400, 600]) {
        await page.setViewport({ width, height: 600 });
        const seen = () => surface.read((document) => document.documentElement.clientWidth);
        await eventually(seen).toBe(width);
        expect([width, ...(await surface.read(frameFaults))]).toEqual([width]);
      }
    };
    await typeQuery(surface, 'soleus');
    await eventually(() =>
      surface.read((document) => document.querySelectorAll('[role=option]').length),
    ).toBeGreaterThan(0);
    await fits();
    await surface.type(`${'q'.repeat(80)}`);
    await page.keyboard.press('Escape');
    await typeQuery(surface, 'q'.repeat(80));
    await eventually(() =>
      surface.read((document) => document.querySelector('[role=alert]') !== null),
    ).toBe(true);
    await fits();
    await page.close();
  });
});
