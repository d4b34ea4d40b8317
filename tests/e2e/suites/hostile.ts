import { describe, expect, test } from 'vitest';
import type { RunnersPage } from '../../../scripts/browsers/runners-page.ts';
import type { Session } from '../harness.ts';
import { openCard } from '../support/cards.ts';
import { pressInCard } from '../support/in-page.ts';
import { eventually } from '../support/until.ts';

const ADDRESS = 'https://www.letsrun.com/hostile';

/** Rules that pages, and extensions like Dark Reader, put on everything. */
const RULES: Record<string, string> = {
  'everything hidden, huge and at the bottom': `* { display: inline !important; visibility: hidden !important;
     opacity: .1 !important; font: 40px fantasy !important; z-index: -1 !important; transform: rotate(9deg) !important }
     #text { visibility: visible !important; transform: none !important; font: 16px sans-serif !important }`,
  'everything unset': '* { all: unset !important } p, div, h1 { display: block !important }',
  'small rem': 'html { font-size: 62.5% }',
  'huge rem': 'html { font-size: 40px } body { font-size: 16px }',
  'rules for divs, popovers and what is behind them': `div { width: 10px !important; height: 10px !important; overflow: hidden !important }
     [popover], :popover-open { inset: auto !important; margin: 300px !important; border: 9px solid red !important; background: red !important }
     ::backdrop, [popover]::backdrop { display: block !important; background: black !important }
     #stage { width: auto !important; height: auto !important }`,
  'dark by force': `* { background: #181a1b !important; color: #e8e6e3 !important; border-color: red !important }`,
};

/** A page that enlarges itself, runs from right to left and spaces its letters. */
const ENLARGED = `html { zoom: 1.5; direction: rtl; letter-spacing: 9px; word-spacing: 20px; line-height: 4; text-transform: uppercase }
  body { zoom: 1.2; transform: translate(20px, 30px); direction: ltr; letter-spacing: 0; line-height: 1.5 }`;

/** What a reader sees of the card, apart from where it is. */
const look = (page: RunnersPage) =>
  page.readTipRoot((root) => {
    const parts = ['.card', 'h2', '.claims > li', '.red-flag', '.sources', 'button'];
    return parts.map((selector) => {
      const part = root.querySelector(selector);
      if (!part) return null;
      const { width, height } = part.getBoundingClientRect();
      const style = getComputedStyle(part);
      const { color, backgroundColor, fontSize, fontFamily, letterSpacing, lineHeight } = style;
      const { direction, textAlign, textTransform, visibility, display, wordSpacing } = style;
      const seen = [color, backgroundColor, fontFamily, direction, textAlign, textTransform];
      // An enlarged page that is made small again leaves some fractions.
      const measures = [width, height].map(Math.round);
      const type = [fontSize, letterSpacing, wordSpacing, lineHeight].map((value) =>
        Number.parseFloat(value).toFixed(1),
      );
      return [...measures, ...type, ...seen, visibility, display].join(' ');
    });
  });

export const hostileSuite = (session: () => Session) =>
  describe('pages with strong views', () => {
    const open = async () => {
      const page = await session().openFixture(ADDRESS, 'hostile.html');
      await eventually(() => page.marks()).toHaveLength(2);
      return page;
    };
    const openAnew = async (page: RunnersPage, selector = '#text') => {
      await page.page.mouse.move(5, 700, { steps: 3 });
      await eventually(() => page.tip()).toBeNull();
      await openCard(page, 'calf strain', selector);
    };
    /** A patch of the screen, as bytes. */
    const patch = async (page: RunnersPage, x: number, y: number) =>
      Buffer.from(
        await page.page.screenshot({
          clip: { x, y, width: 4, height: 4 },
          captureBeyondViewport: false,
        }),
      ).toString('base64');
    const cardPatch = async (page: RunnersPage) => {
      const { left, bottom } = (await page.tip())?.box ?? { left: 0, bottom: 0 };
      return patch(page, Math.round(left) + 6, Math.round(bottom) - 10);
    };

    test('no rule of the page reaches the card, and the card changes nothing beside it', async () => {
      const page = await open();
      const corner = await patch(page, 990, 790);
      await openAnew(page);
      await pressInCard(page, 'Keep open');
      // Until then it fades in.
      await eventually(() => page.readTipRoot((root) => root.getAnimations().length)).toBe(0);
      const [plain, plainPatch] = [await look(page), await cardPatch(page)];
      expect(plain?.filter(Boolean)).toHaveLength(6);
      expect(await patch(page, 990, 790)).toBe(corner);
      for (const [name, css] of Object.entries(RULES)) {
        await page.page.evaluate(`rule(${JSON.stringify(css)})`);
        expect(await look(page), name).toEqual(plain);
        expect(await cardPatch(page), name).toBe(plainPatch);
      }
    });

    test('a page that enlarges itself does not enlarge the card, nor move it from its words', async () => {
      const page = await open();
      await openAnew(page);
      const plain = await look(page);
      await page.page.evaluate(`rule(${JSON.stringify(ENLARGED)})`);
      await openAnew(page);
      expect(await look(page)).toEqual(plain);
      const { x = 0, y = 0 } = (await page.marks('#text'))[0]?.middle ?? {};
      const { left, top, right, bottom } = (await page.tip())?.box ?? {};
      expect((top ?? y) - y > 0 && (top ?? y) - y < 60).toBe(true);
      expect(Math.abs((left ?? 0) - x)).toBeLessThan(130);
      expect((bottom ?? 999) <= 800 && (right ?? 9999) <= 1000).toBe(true);
    });

    test('over an element that fills the screen the card is seen and can be used, also one that was open', async () => {
      const page = await open();
      const onTop = async () => {
        const box = (await page.tip())?.box;
        return page.page.evaluate(
          `document.elementFromPoint(${(box?.left ?? 0) + 20}, ${(box?.top ?? 0) + 20}).popover`,
        );
      };
      await page.page.click('#fill');
      await eventually(() => page.page.evaluate('document.fullscreenElement?.id')).toBe('stage');
      // The size of the window may change after its mode, which closes a card.
      await eventually(async () => {
        await openCard(page, 'calf strain', '#stage');
        return onTop();
      }).toBe('manual');
      await pressInCard(page, 'Keep open');
      await page.page.evaluate('document.exitFullscreen()');
      await eventually(() => page.page.evaluate('document.fullscreenElement')).toBeNull();
      await page.page.click('#fill');
      await eventually(() => page.page.evaluate('document.fullscreenElement?.id')).toBe('stage');
      await eventually(onTop).toBe('manual');
      await pressInCard(page, 'Close');
      await eventually(() => page.tip()).toBeNull();
      await page.page.evaluate('document.exitFullscreen()');
    });
  });
