import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openExtensionPage } from '../../scripts/browsers/extension-pages.ts';
import { BROWSER_KINDS } from '../../scripts/browsers/find.ts';
import { launch } from '../../scripts/browsers/launch.ts';
import { results } from '../../scripts/browsers/popup-search.ts';
import type { Running } from '../../scripts/browsers/running.ts';
import { pageSurface, type Surface } from '../../scripts/browsers/surface.ts';
import { buildOf } from './harness.ts';
import { type Mishaps, withMishaps } from './support/mishaps.ts';
import { noteIn, pressIn } from './support/popup-state.ts';
import { heading } from './support/reading.ts';
import { eventually } from './support/until.ts';

describe.each(BROWSER_KINDS)('our pages in %s, when', (kind) => {
  let mishaps: Mishaps;
  let running: Running;
  beforeAll(async () => {
    mishaps = await withMishaps(buildOf(kind));
    running = await launch(kind, { headless: true, extension: mishaps.folder });
  });
  afterAll(async () => {
    await running?.close();
    await mishaps?.remove();
  });

  const openPage = (path: string) => openExtensionPage(running, path);
  const open = async (path: string): Promise<Surface> => pageSurface(await openPage(path));
  const alert = (surface: Surface) =>
    surface.read((document) => document.querySelector('[role=alert]')?.textContent);
  /** Not pressIn, which asks afterwards: the page that could answer is gone. */
  const reload = async (surface: Surface) => {
    await surface.read((document) =>
      document.querySelector<HTMLElement>('.no-match button')?.focus(),
    );
    await surface.press('Enter');
  };
  const titles = async (popup: Surface) => (await results(popup)).map(({ title }) => title);

  test('the browser does not tell which page is in front: says so, and looks again', async () => {
    const popup = await open('popup.html#deaf');
    await eventually(() => noteIn(popup)).toMatch(/^The browser did not tell/);
    await pressIn(popup, 'Look again');
    await eventually(() => noteIn(popup)).toMatch(/closed to every extension/);
  });

  test('it is typed into at once: every letter is kept and answered, in the same field', async () => {
    const page = await openPage('popup.html#typed');
    const popup = pageSurface(page);
    await eventually(() => titles(popup)).toContain('Soleus strain');
    const field = await popup.read((document) => {
      const { firstField } = globalThis as { firstField?: HTMLInputElement };
      const { placeholder, ariaLabel, value } = firstField ?? document.createElement('input');
      return [document.activeElement === firstField, value, placeholder !== '', ariaLabel];
    });
    expect(field).toEqual([true, 'solius', true, expect.stringMatching(/^Search/)]);
    // It is the last query, too.
    const kept = () =>
      page.evaluate(
        `(globalThis.browser ?? chrome).storage.session.get('recent-query').then(Object.values)`,
      );
    await eventually(kept).toEqual(['solius']);
    await popup.type(' x');
    await eventually(() => popup.read((document) => document.querySelector('input')?.value)).toBe(
      'solius x',
    );
  });

  test('a link is followed before a frame was drawn: the library follows', async () => {
    const page = await openPage('reference.html?slow#/soleus-strain');
    await eventually(() => heading(page)).toBe('Soleus strain');
    await page.evaluate(() =>
      document.querySelector<HTMLElement>('[href="#/blood-clot"]')?.click(),
    );
    await eventually(() => heading(page)).toBe('Blood clot in the leg');
  });

  test('a card was to be checked again by now: it says so, and not before', async () => {
    const checked = async (year: number) => {
      const page = await openPage(`reference.html?year=${year}#/soleus-strain`);
      await eventually(() => heading(page)).toBe('Soleus strain');
      return page.evaluate(() => document.querySelector('.overdue')?.textContent ?? '');
    };
    expect(await checked(2096)).toMatch(
      /^This card was due to be checked again by \d+ \w+ \d{4}\. Newer studies may say otherwise\.$/,
    );
    expect(await checked(2026)).toBe('');
  });

  test('the search cannot be loaded: says so, and loads again', async () => {
    await mishaps.takeSearch(true);
    const popup = await open('popup.html#typed');
    await eventually(() => alert(popup)).toMatch(/could not be loaded/);
    await mishaps.takeSearch(false);
    await reload(popup);
    await eventually(() => titles(popup)).toContain('Soleus strain');
  });

  test('the library’s search cannot be loaded: loads again with what was looked for', async () => {
    await mishaps.takeSearch(true);
    const page = await openPage('reference.html#/calf-cramp');
    const library = pageSurface(page);
    await library.read((document) => document.querySelector('input')?.focus());
    await library.type('solius');
    await eventually(() => alert(library)).toMatch(/could not be loaded/);
    await mishaps.takeSearch(false);
    await reload(library);
    await eventually(() => titles(library)).toContain('Soleus strain');
    // The list is there to be seen, and the card that was read is a step back.
    expect(await library.read((document) => document.activeElement?.matches('input'))).toBe(true);
    await page.evaluate(() => history.back());
    await eventually(() => library.read((document) => document.URL)).toMatch(/#\/calf-cramp$/);
  });
});
