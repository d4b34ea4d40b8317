import { readdirSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { afterEach, describe, expect, test } from 'vitest';
import { HELP_PHRASES } from '../../../lib/knowledge/types.ts';
import { DEFAULTS } from '../../../lib/settings.ts';
import { RunnersPage } from '../../../scripts/browsers/runners-page.ts';
import type { Session } from '../harness.ts';
import { hiddenDanger, lastClaims } from '../support/danger.ts';
import { senderTo } from '../support/in-page.ts';
import { drawFor, type Medium } from '../support/media.ts';
import { store } from '../support/options.ts';
import { listIn } from '../support/popup-state.ts';
import { eventually } from '../support/until.ts';

const CARDS = readdirSync('content/cards').map((file) => file.replace(/\.md$/, ''));
const QUESTIONS = ['just-happened', 'race-on-sunday'];
const OTHERS = [...QUESTIONS, 'your-appointment', 'the-2012-article', 'nonsense', ''];

const ADDRESS = 'https://www.letsrun.com/forum/thread/1';
const FIXTURE = 'forum-thread.html';

const USUAL = { width: 1000, height: 700 };
const SMALL = { width: 320, height: 640 };

const PAPER = { print: true };
const CONTRAST = { forcedColors: true, reducedMotion: true };

/** Every card is looked at where there is least room; elsewhere some, and all of them in the long run. */
const EVERY = [...CARDS, ...OTHERS];
const SOME_CARDS = process.env.VITE_LONGER ? CARDS : CARDS.filter((_, i) => i % 6 === 0);
const SOME = process.env.VITE_LONGER
  ? EVERY
  : ['soleus-strain', 'just-happened', 'your-appointment', ''];

export const safetySuite = (session: () => Session) =>
  describe('what must reach every reader', () => {
    afterEach(async () => {
      await store(await session().extensionTools(), DEFAULTS);
    });

    const wear = async (page: Page, textSize: string) => {
      await store(page, { ...DEFAULTS, textSize });
      const worn = () => page.evaluate(() => document.documentElement.dataset.textSize ?? 'normal');
      await eventually(worn).toBe(textSize);
    };
    const isThere = (page: Page, selector: string) =>
      eventually(async () => (await page.$(selector)) !== null).toBe(true);

    test.each([
      ['reference.html', EVERY],
      ['sidepanel.html', SOME],
    ])(
      '%s: the danger sign, on every screen, on paper, in forced colours, also when led to a claim',
      async (path, pages) => {
        const page = await session().openExtensionPage(`${path}#/calf-anatomy`);
        await isThere(page, 'h1');
        const drawn = (medium: Medium) =>
          drawFor(session().running, new RunnersPage(session().running, page), medium);
        const expectAll = async (addresses: string[], hasWindow = true) =>
          expect(await hiddenDanger(page, addresses, HELP_PHRASES, hasWindow)).toEqual({});
        await page.setViewport(USUAL);
        const claims = await lastClaims(page, SOME_CARDS);
        await expectAll([...SOME, ...claims]);
        await page.setViewport(SMALL);
        await wear(page, 'larger');
        await expectAll([...pages, ...claims]);
        await drawn(CONTRAST);
        await expectAll(SOME);
        await drawn(PAPER);
        await expectAll(SOME, false);
        await drawn({});
      },
    );

    test('the popup: the way to the danger signs is in sight before anything is pressed', async () => {
      const options = await session().openExtensionPage('options.html');
      await wear(options, 'larger');
      const page = await session().openFixture(ADDRESS, FIXTURE);
      await eventually(() => page.marks()).toHaveLength(7);
      const popup = await session().openPopup(page);
      await eventually(() => listIn(popup)).not.toEqual([]);
      const link = () =>
        popup.read((document) => {
          const danger = document.querySelector<HTMLAnchorElement>('.danger-link');
          const { top, bottom } = danger?.getBoundingClientRect() ?? new DOMRect();
          const { innerHeight } = document.defaultView ?? window;
          const isShown = danger?.checkVisibility({
            opacityProperty: true,
            visibilityProperty: true,
          });
          return [danger?.hash, isShown, top > 0 && bottom <= innerHeight];
        });
      // Firefox's grows with what it holds.
      await eventually(link).toEqual(['#/red-flags', true, true]);
    });

    test('the card over a page: the danger sign, with large text, forced colours and little motion', async () => {
      const page = await session().openFixture(ADDRESS, FIXTURE);
      await eventually(() => page.marks()).toHaveLength(7);
      await drawFor(session().running, page, CONTRAST);
      const options = await session().openExtensionPage('options.html');
      await wear(options, 'larger');
      await page.page.setViewport({ width: 320, height: 480 });
      await page.page.evaluate(
        `getSelection().selectAllChildren(document.querySelector('#topic'))`,
      );
      const send = await senderTo(session(), page);
      for (const card of SOME_CARDS) {
        const seen = async () => {
          await send({ kind: 'show-card', card });
          return { card, ...(await page.readTipRoot(dangerInCard)) };
        };
        await eventually(seen).toEqual({ card, flag: true, size: '21px', disclaimer: true });
      }
      await drawFor(session().running, page, {});
    });

    test('that this is no diagnosis stands at the foot of the library and of the welcome page', async () => {
      for (const path of ['reference.html#/soleus-strain', 'welcome.html']) {
        const page = await session().openExtensionPage(path);
        await isThere(page, 'footer');
        const foot = await page.evaluate(() => {
          const words = document.querySelector('footer p');
          return [words?.textContent, words?.checkVisibility({ opacityProperty: true })];
        });
        expect(foot).toEqual([expect.stringContaining('not a diagnosis'), true]);
      }
    });
  });

/** Runs in the page, with the card's root. */
function dangerInCard(root: ShadowRoot) {
  const card = root.querySelector<HTMLElement>('[role=dialog]');
  const flag = root.querySelector('.red-flag');
  const small = root.querySelector('small');
  if (!card || !flag || !small) return null;
  const { top, bottom } = card.getBoundingClientRect();
  const box = flag.getBoundingClientRect();
  const isShown = (part: Element) =>
    part.checkVisibility({ opacityProperty: true, visibilityProperty: true });
  const isInside = box.top >= Math.max(top, 0) && box.bottom <= Math.min(bottom, innerHeight);
  const base = getComputedStyle(card).getPropertyValue('--rf-base');
  return {
    flag:
      isShown(flag) &&
      isInside &&
      getComputedStyle(flag).color !== getComputedStyle(card).backgroundColor,
    size: base,
    disclaimer: isShown(small) && /not a diagnosis/.test(small.textContent),
  };
}
