import type { Page } from 'puppeteer-core';
import { afterEach, describe, expect, test } from 'vitest';
import { DEFAULTS } from '../../../lib/settings.ts';
import type { Session } from '../harness.ts';
import { openCard } from '../support/cards.ts';
import { choose, store, stored } from '../support/options.ts';
import { eventually } from '../support/until.ts';

const PAGES = ['popup.html', 'options.html', 'welcome.html', 'news.html', 'reference.html'];

/** Ground, ink and size of a page's text, as they are drawn. */
const lookOf = (page: Page) =>
  page.evaluate(() => {
    const { backgroundColor, color } = getComputedStyle(document.documentElement);
    return { backgroundColor, color, fontSize: getComputedStyle(document.body).fontSize };
  });

const LIGHT = { backgroundColor: 'rgb(255, 255, 255)', color: 'rgb(26, 31, 29)' };
const DARK = { backgroundColor: 'rgb(21, 25, 23)', color: 'rgb(232, 236, 233)' };

/** Theme and text size, which the reader chooses in the options. */
export const lookSuite = (session: () => Session) =>
  describe('theme and text size', () => {
    afterEach(async () => {
      const page = await session().openExtensionPage('options.html');
      await store(page, DEFAULTS);
      await eventually(() => lookOf(page)).toMatchObject({ fontSize: '16px' });
    });

    /** Chooses both in the options. */
    const wear = async (theme: string, textSize: string) => {
      const options = await session().openExtensionPage('options.html');
      await eventually(() =>
        options.evaluate(() => document.querySelector('[name=theme]') !== null),
      ).toBe(true);
      await choose(options, `[name=theme][value=${theme}]`);
      await choose(options, `[name=text-size][value=${textSize}]`);
      await eventually(() => stored(options)).toMatchObject({ theme, textSize });
      return options;
    };

    test('are those of the browser until something else is chosen, and change at once', async () => {
      const page = await session().openExtensionPage('welcome.html');
      const dark = await page.evaluate(() => matchMedia('(prefers-color-scheme: dark)').matches);
      await eventually(() => lookOf(page)).toEqual({ ...(dark ? DARK : LIGHT), fontSize: '16px' });
      const options = await wear(dark ? 'light' : 'dark', 'large');
      const chosen = { ...(dark ? LIGHT : DARK), fontSize: '18px' };
      await eventually(() => lookOf(options)).toEqual(chosen);
      await eventually(() => lookOf(page)).toEqual(chosen);
    });

    test('are those of every page, before anything of it is drawn', async () => {
      const options = await wear('dark', 'larger');
      await eventually(() => lookOf(options)).toMatchObject({ fontSize: '21px' });
      for (const path of PAGES) {
        const page = await session().openExtensionPage(path);
        await eventually(() => lookOf(page)).toEqual({ ...DARK, fontSize: '21px' });
        // Without its look again, and without any news of the settings: the script in the head has it by heart.
        const again = await page.evaluate(async () => {
          const script = document.querySelector('script');
          const copy = document.createElement('script');
          copy.src = script?.src ?? '';
          const { dataset } = document.documentElement;
          delete dataset.theme;
          delete dataset.textSize;
          await new Promise((resolve) => {
            copy.addEventListener('load', resolve);
            document.head.append(copy);
          });
          const isFirst = script?.matches('head > :not([type=module], [async], [defer])');
          return [isFirst, dataset.theme, dataset.textSize];
        });
        expect(again).toEqual([true, 'dark', 'larger']);
      }
    });

    test('are those of the card too, and the page below learns neither', async () => {
      await wear('dark', 'larger');
      const page = await session().openFixture(
        'https://www.strava.com/activities/9001',
        'strava-activity.html',
      );
      await eventually(() => page.marks('#title')).toHaveLength(1);
      const cardLook = () =>
        page.readTipRoot((root) => {
          const card = root.querySelector('.card');
          if (!card) return null;
          const { colorScheme, color, fontSize } = getComputedStyle(card);
          return { colorScheme: colorScheme.replace(' only', ''), color, fontSize };
        });
      await openCard(page, 'calf', '#title');
      await eventually(cardLook).toEqual({
        colorScheme: expect.stringContaining('dark'),
        color: DARK.color,
        fontSize: `${21 * 0.8125}px`,
      });
      const seen = await page.page.evaluate(() => {
        const host = document.querySelector('html > [popover]');
        if (!host) return null;
        const { colorScheme, fontSize } = getComputedStyle(host);
        const base = getComputedStyle(host).getPropertyValue('--rf-base');
        return [host.attributes.length, colorScheme, fontSize, base];
      });
      expect(seen).toEqual([2, 'light dark', '16px', '']);
    });
  });
