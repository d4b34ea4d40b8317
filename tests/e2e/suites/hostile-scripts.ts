import { describe, expect, test } from 'vitest';
import type { Point, RunnersPage } from '../../../scripts/browsers/runners-page.ts';
import type { Session } from '../harness.ts';
import { openCard, restUntil } from '../support/cards.ts';
import { eventually, pause } from '../support/until.ts';

const ADDRESS = 'https://www.reddit.com/r/hostile';

/**
 * Pages that mean us harm, under a policy that forbids nearly everything. Afterwards no console may hold an
 * error, see in-browser.ts.
 */
export const hostileScriptsSuite = (session: () => Session) =>
  describe('a page with hostile scripts', () => {
    const open = async (attack: string) =>
      session().openFixture(`${ADDRESS}${attack}`, 'hostile-scripts.html');
    const plainHtml = async (attack: string) =>
      (await session().openWithoutExtension(`${ADDRESS}${attack}`, 'hostile-scripts.html')).html();
    /** Where marks are painted, found without anything that the page has broken. */
    const painted = ({ page }: RunnersPage) => page.evaluate('painted()') as Promise<Point[]>;
    const hosts = ({ page }: RunnersPage) =>
      page.evaluate(`document.querySelectorAll('[popover]').length`);
    const away = ({ page }: RunnersPage) => page.mouse.move(990, 700, { steps: 4 });

    test('breaks every function that we might call: we have our own', async () => {
      const page = await open('#patched');
      await eventually(async () => (await painted(page)).length).toBe(2);
      const [, place] = await painted(page);
      await restUntil(
        page,
        async () => place as Point,
        async () =>
          (await page.page.evaluate('document.documentElement.lastElementChild.popover')) ===
          'manual',
      );
      await page.page.evaluate('restore()');
      await eventually(() => page.markedWords()).toEqual(['calf went pop', 'soleus is sore']);
      expect((await page.tip())?.title).toMatch(/soleus/i);
      await page.page.keyboard.press('Escape');
      await eventually(() => hosts(page)).toBe(0);
      expect(await page.html()).toBe(await plainHtml('#nothing'));
    });

    test('takes our names out of the registry: cards open, and new marks bring the old ones back', async () => {
      const page = await open('');
      await eventually(() => page.marks()).toHaveLength(2);
      const place = await page.placeOf('soleus');
      await page.page.evaluate(`ATTACKS['#registry']()`);
      await pause(100);
      await restUntil(
        page,
        async () => place,
        async () => (await page.tip())?.shown === true,
      );
      expect((await page.tip())?.title).toMatch(/soleus/i);
      await page.page.evaluate(`stop(), CSS.highlights.clear()`);
      await away(page);
      await eventually(() => page.tip()).toBeNull();
      await page.page.evaluate(
        `document.getElementById('arrives').textContent = 'A calf cramp, too.'`,
      );
      await eventually(() => page.markedWords()).toEqual([
        'calf went pop',
        'soleus is sore',
        'calf cramp',
      ]);
    });

    test('meddles with our element: the card goes quietly, and the next one opens', async () => {
      const page = await open('#host');
      await eventually(() => page.marks()).toHaveLength(2);
      for (const way of ['remove', 'move', 'hide', 'copy']) {
        await page.page.evaluate(`window.meddle = '${way}', met = 0`);
        // Its script may still be on its way when the pointer comes to rest for the first time.
        await restUntil(
          page,
          () => page.placeOf('soleus'),
          async () => ((await page.page.evaluate('met')) as number) > 0,
        );
        await away(page);
        // A copy that the page made is the page's.
        await eventually(() => page.tip()).toBeNull();
        expect(await page.page.evaluate('met')).toBeLessThan(5);
        await page.page.evaluate(`document.querySelector('html > [popover]')?.remove()`);
        expect(await hosts(page)).toBe(0);
      }
      await page.page.evaluate(`window.meddle = 'fill'`);
      await openCard(page, 'soleus');
      expect((await page.tip())?.title).toMatch(/soleus/i);
      await page.page.keyboard.press('Escape');
      await eventually(() => hosts(page)).toBe(0);
      expect(await page.html()).toBe(await plainHtml('#host'));
    });

    test('forges events and messages: they open, close and switch off nothing', async () => {
      const page = await open('');
      await eventually(() => page.marks()).toHaveLength(2);
      await pause(300);
      const place = await page.placeOf('soleus');
      await page.read(forge, place.x, place.y);
      await pause(700);
      expect(await hosts(page)).toBe(0);

      await openCard(page, 'soleus');
      await page.read(forge, 900, 700);
      await pause(700);
      expect((await page.tip())?.shown).toBe(true);
      await eventually(() => page.marks()).toHaveLength(2);
      await page.page.keyboard.press('Escape');
      await eventually(() => hosts(page)).toBe(0);
    });

    test('starts again while it is read, and writes itself anew when it has been', async () => {
      const page = await open('#restarts');
      await eventually(() => page.page.evaluate('sessionStorage.times')).toBe('5');
      await eventually(() => page.markedWords()).toEqual(['calf went pop', 'soleus is sore']);
      await openCard(page, 'soleus');

      const diary = await session().openFixture(`${ADDRESS}#none`, 'replaced.html');
      await eventually(async () => (await diary.marks()).length).toBeGreaterThan(50);
      await diary.page.evaluate('byOpening()');
      await eventually(() => diary.markedWords()).toEqual(['soleus strain']);
      await openCard(diary, 'soleus');
    });
  });

/** Runs in the page: every event that a reader or a browser could have caused, and messages in our shapes. */
function forge(document: Document, x: number, y: number): void {
  const at = { clientX: x, clientY: y, bubbles: true, cancelable: true, composed: true };
  const target = document.elementFromPoint(x, y) ?? document.documentElement;
  for (const pointerType of ['mouse', 'touch', 'pen']) {
    for (const type of ['pointermove', 'pointerover', 'pointerdown', 'pointerup', 'click']) {
      target.dispatchEvent(new PointerEvent(type, { ...at, pointerType, isPrimary: true }));
    }
  }
  for (const type of ['mousemove', 'mouseover', 'mousedown', 'mouseup', 'contextmenu']) {
    target.dispatchEvent(new MouseEvent(type, at));
  }
  for (const type of ['keydown', 'keypress', 'keyup']) {
    for (const key of ['Escape', 'Tab', 'Enter', 'j', 'J', 'p']) {
      const keys = { key, altKey: key.length === 1, shiftKey: key.length === 1 };
      document.body.dispatchEvent(new KeyboardEvent(type, { ...at, ...keys }));
    }
  }
  for (const type of [
    'resize',
    'scroll',
    'scrollend',
    'pagehide',
    'pageshow',
    'freeze',
    'blur',
    'visibilitychange',
  ]) {
    for (const place of [window, document]) place.dispatchEvent(new Event(type));
  }
  for (const kind of [
    'inject',
    'open-card',
    'report-found',
    'step',
    'show-card',
    'go-to-mark',
    'list-mentions',
  ]) {
    const message = {
      kind,
      script: 'tip',
      address: 'soleus',
      direction: 1,
      card: 'soleus',
      concept: 'soleus',
      concepts: 9,
    };
    window.postMessage(message, '*');
    window.dispatchEvent(new CustomEvent(kind, { detail: message }));
  }
}
