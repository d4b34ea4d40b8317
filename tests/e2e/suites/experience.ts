import { beforeEach, describe, expect, test } from 'vitest';
import type { RunnersPage } from '../../../scripts/browsers/runners-page.ts';
import type { Session } from '../harness.ts';
import { listenIn } from '../support/announcements.ts';
import { openCard, restUntil } from '../support/cards.ts';
import { pressInCard, stepIn } from '../support/in-page.ts';
import { eventually, pause } from '../support/until.ts';

/** How many marks are painted, also where `marks` does not look. */
const painted = `[...CSS.highlights.values()].reduce((sum, { size }) => sum + size, 0)`;

const ADDRESS = 'https://www.strava.com/clubs/7';

/** What a reader can do with marks and cards beyond pointing at one. */
export const experienceSuite = (session: () => Session) =>
  describe('marks and cards by mouse, keyboard and finger', () => {
    let page: RunnersPage;

    beforeEach(async () => {
      page = await session().openFixture(ADDRESS, 'shadows.html');
      await eventually(() => page.marks('#plain')).toHaveLength(1);
      // Those in shadow roots too, but for one that comes late: a step goes to what is marked by then.
      await eventually(() => page.page.evaluate(painted)).toBeGreaterThanOrEqual(6);
    });

    const openFirst = () => openCard(page, 'calf', '#plain');
    const press = (name: string) => pressInCard(page, name);
    const current = () =>
      page.page.evaluate(
        `[...(CSS.highlights.get('footnote-current') ?? [])].map((range) => {
          const live = document.createRange();
          live.setStart(range.startContainer, range.startOffset);
          live.setEnd(range.endContainer, range.endOffset);
          return live.toString();
        })`,
      );

    test('only the first mention of a concept in a block is marked', async () => {
      await eventually(() => page.marks('#first')).toHaveLength(1);
    });

    test('a pinned card stays while the page scrolls, can be moved by keyboard, and closes', async () => {
      await openFirst();
      await press('Keep open');
      await page.page.mouse.move(990, 790, { steps: 4 });
      await page.page.evaluate(`document.body.style.height = '3000px'; scrollTo(0, 300)`);
      await pause(900);
      const before = (await page.tip())?.box;
      expect(before).toBeDefined();
      // The focus is on the button that was pressed; the handle is the first of the card's controls.
      await page.page.keyboard.down('Shift');
      await page.page.keyboard.press('Tab');
      await page.page.keyboard.press('Tab');
      await page.page.keyboard.up('Shift');
      await page.page.keyboard.press('ArrowRight');
      const after = (await page.tip())?.box;
      expect((after?.left ?? 0) - (before?.left ?? 0)).toBe(24);
      await press('Close');
      await eventually(() => page.tip()).toBeNull();
    });

    test('Tab goes through the card and back to where the focus was; its keys stay in it', async () => {
      await page.page.focus('#link');
      await page.page.evaluate(`window.keys = [];
        for (const type of ['keydown', 'keyup']) addEventListener(type, (e) => window.keys.push(e.key), true)`);
      await openFirst();
      await page.page.keyboard.press('Tab');
      const focused = () =>
        page.readTipRoot(
          (root) =>
            root.activeElement?.textContent ||
            root.activeElement?.getAttribute('aria-label') ||
            null,
        );
      expect(await focused()).toBe('Full card');
      await page.page.keyboard.press('k');
      await page.page.keyboard.press('Tab');
      await page.page.keyboard.press('Tab');
      expect(await focused()).toBe('More');
      await page.page.keyboard.press('Escape');
      await eventually(() => page.tip()).toBeNull();
      expect(await page.page.evaluate('document.activeElement.id')).toBe('link');
      expect(await page.page.evaluate('window.keys')).not.toContain('k');
    });

    test('keys with Ctrl or Alt stay the browser’s and the page’s', async () => {
      const { keyboard } = page.page;
      const heard = () => page.page.evaluate('window.heard');
      const focus = () => page.readTipRoot((root) => root.activeElement?.ariaLabel ?? null);
      await page.page.focus('#link');
      await openFirst();
      await page.page.evaluate(`window.heard = 0;
        addEventListener('keydown', (e) => { if (!e.defaultPrevented && e.key === 'Tab') window.heard++ }, true)`);
      await keyboard.down('Control');
      await keyboard.press('Tab');
      await keyboard.up('Control');
      expect(await heard()).toBe(1);
      expect(await focus()).toBeNull();
      await press('Keep open');
      await keyboard.down('Shift');
      await keyboard.press('Tab');
      await keyboard.press('Tab');
      await keyboard.up('Shift');
      expect(await focus()).toMatch(/^Move/);
      const before = (await page.tip())?.box;
      await keyboard.down('Alt');
      await keyboard.press('ArrowRight');
      await keyboard.up('Alt');
      expect((await page.tip())?.box).toEqual(before);
      await keyboard.press('Escape');
      await eventually(() => page.tip()).toBeNull();
    });

    test('the menu says why, and stops marking a concept at once', async () => {
      await openFirst();
      await press('More');
      const menu = await page.readTipRoot(
        (root) => root.querySelector('.menu-items')?.textContent ?? '',
      );
      expect(menu).toContain('Why this card?');
      expect(menu).toContain('Turn off on www.strava.com');
      await press('Stop marking this');
      await eventually(() => page.marks('#plain')).toHaveLength(0);
      await eventually(() => page.tip()).toBeNull();
      await forgetSettings();
      await eventually(() => page.marks('#plain')).toHaveLength(1);
    });

    test('hiding marks on a page hides them all, and leaves other pages alone', async () => {
      await openFirst();
      await press('More');
      await press('Hide marks on this page');
      await eventually(() => page.marks()).toHaveLength(0);
      const other = await session().openFixture('https://www.strava.com/clubs/8', 'shadows.html');
      await eventually(() => other.marks('#plain')).toHaveLength(1);
      await forgetSettings();
    });

    const forgetSettings = async () => {
      const tab = await session().openExtensionPage('popup.html');
      await tab.evaluate(`(globalThis.browser ?? chrome).storage.local.remove('settings')`);
      await page.page.bringToFront();
    };

    test('a marked link is followed on a click, and a tap on it opens no card', async () => {
      const { x, y } = await page.placeOf('soleus', '#link');
      await page.page.touchscreen.tap(x, y);
      await eventually(() => page.page.evaluate('location.hash')).toBe('#followed');
      await pause(300);
      expect(await page.tip()).toBeNull();
    });

    test('a tap on a mark opens its card, a tap elsewhere closes it', async () => {
      const { x, y } = await page.placeOf('calf', '#plain');
      // A tap before the card's script has come opens none.
      await eventually(async () => {
        await page.page.touchscreen.tap(x, y);
        return (await page.tip())?.shown;
      }).toBe(true);
      await page.page.touchscreen.tap(900, 700);
      await eventually(() => page.tip()).toBeNull();
    });

    test('the tap of a pen opens a card as that of a finger does', async () => {
      // Firefox's driver has no pen.
      if (session().running.kind === 'firefox') return;
      const { x, y } = await page.placeOf('calf', '#plain');
      const driver = await page.page.createCDPSession();
      const pen = { x, y, button: 'left', clickCount: 1, pointerType: 'pen' } as const;
      // A tap before the card's script has come opens none.
      await eventually(async () => {
        await driver.send('Input.dispatchMouseEvent', { ...pen, type: 'mousePressed' });
        await driver.send('Input.dispatchMouseEvent', { ...pen, type: 'mouseReleased' });
        return (await page.tip())?.shown;
      }).toBe(true);
      await page.page.keyboard.press('Escape');
      await eventually(() => page.tip()).toBeNull();
    });

    test('stepping goes from mark to mark, shows where it is, and opens the cards', async () => {
      await stepIn(session(), page, 1);
      await eventually(current).toHaveLength(1);
      const [first] = (await current()) as string[];
      expect(first).toContain('calf');
      await eventually(async () => (await page.tip())?.shown).toBe(true);
      await stepIn(session(), page, 1);
      await eventually(async () => ((await current()) as string[])[0]).not.toBe(first);
      await stepIn(session(), page, -1);
      await eventually(async () => ((await current()) as string[])[0]).toBe(first);
    });

    test('a step to a mark at the end of a long post brings it into view, and its card stays', async () => {
      await page.page.evaluate(`(() => {
        const post = Object.assign(document.createElement('div'), { id: 'post' });
        for (let line = 0; line < 300; line++) post.append('Day ' + line, document.createElement('br'));
        post.append('My soleus is sore.');
        document.body.prepend(post);
        scrollTo(0, 0);
      })()`);
      await eventually(() => page.marks('#post')).toHaveLength(1);
      await stepIn(session(), page, 1);
      await eventually(async () => (await page.tip())?.shown).toBe(true);
      await pause(300);
      expect((await page.tip())?.title).toMatch(/soleus/i);
      const [mark] = await page.marks('#post');
      const height = (await page.page.evaluate('innerHeight')) as number;
      expect(Math.abs((mark?.middle.y ?? -9_999) - height / 2)).toBeLessThan(100);
    });

    test('each step is announced: by the browser where it can, else by the card', async () => {
      const said = async () =>
        (await page.readTipRoot((root) => root.querySelector('.said')?.textContent ?? '')) ?? '';
      const announced = /^Mark 1 of [5-9]: .*calf/;
      const can = await page.page.evaluate(`'ariaNotify' in document`);
      const browser = can ? await listenIn(session().running, page) : null;
      await stepIn(session(), page, 1);
      await eventually(async () => (await page.tip())?.shown).toBe(true);
      if (!can) await eventually(said).toMatch(announced);
      else expect(await said()).toBe('');
      if (!browser) return;
      await eventually(browser.heard).toMatch(announced);

      await browser.silence();
      await stepIn(session(), page, -1);
      await eventually(said).toMatch(/^Mark [5-9] of [5-9]: /);
    });

    test('words in shadow roots are marked, also in one attached later, and have cards', async () => {
      const inShadow = (id: string) =>
        page.page.evaluate(
          `['footnote', 'footnote-flag'].flatMap((name) => [...(CSS.highlights.get(name) ?? [])])
            .filter((range) => range.startContainer.getRootNode().host?.id === '${id}').length`,
        );
      await eventually(() => inShadow('host')).toBe(1);
      await eventually(() => inShadow('late')).toBe(1);
      const place = (await page.page.evaluate(
        `(() => {
          const text = document.querySelector('#host').shadowRoot.querySelector('p').firstChild;
          const range = document.createRange();
          range.setStart(text, text.data.indexOf('calf'));
          range.setEnd(text, text.data.indexOf('calf') + 4);
          const box = range.getBoundingClientRect();
          return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
        })()`,
      )) as { x: number; y: number };
      await restUntil(
        page,
        async () => place,
        async () => (await page.tip())?.shown === true,
      );
    });

    test('words that a slot shows have cards, also through two shadow roots', async () => {
      await page.page.evaluate(`(() => {
        const outer = document.createElement('div');
        outer.id = 'slotted';
        outer.textContent = 'Then my other calf cramped.';
        const inner = document.createElement('section');
        inner.append(document.createElement('slot'));
        outer.attachShadow({ mode: 'open' }).append(inner);
        const line = document.createElement('p');
        line.append('It says: ', document.createElement('slot'));
        inner.attachShadow({ mode: 'open' }).append(line);
        document.body.append(outer);
      })()`);
      await eventually(() => page.marks('#slotted')).toHaveLength(1);
      await openCard(page, 'calf', '#slotted');
      await page.page.keyboard.press('Escape');
      await eventually(() => page.tip()).toBeNull();
    });

    test('in a modal dialog the card can be used', async () => {
      await page.page.evaluate(`document.querySelector('#modal').showModal()`);
      await eventually(() => page.marks('#modal')).toHaveLength(1);
      await openCard(page, 'calf', '#modal');
      await press('Keep open');
      await press('Close');
      await eventually(() => page.tip()).toBeNull();
    });

    test('a pinned card that went with its dialog does not keep the Tab key from the page', async () => {
      await page.page.evaluate(`document.querySelector('#modal').showModal()`);
      await eventually(() => page.marks('#modal')).toHaveLength(1);
      await openCard(page, 'calf', '#modal');
      await press('Keep open');
      await page.page.evaluate(`document.querySelector('#modal').close();
        addEventListener('keydown', ({ key }) => { window.pressed = key; })`);
      await page.page.keyboard.press('Tab');
      expect(await page.page.evaluate('window.pressed')).toBe('Tab');
      await page.page.mouse.move(9, 9);
      await eventually(() => page.tip()).toBeNull();
    });

    test.each([
      [
        'a popover of the page',
        `document.createElement('div'), { popover: 'auto' }`,
        'showPopover',
      ],
      ['a dialog that closes by a press beside it', `document.createElement('dialog')`, 'show'],
    ])('%s stays open while its card is used', async (_, element, show) => {
      await page.page.evaluate(`(() => {
        const box = Object.assign(${element}, { id: 'box', textContent: 'My calf cramped in the night.' });
        if (box.localName === 'dialog') box.setAttribute('closedby', 'any');
        document.body.append(box);
        box.${show}();
      })()`);
      await eventually(() => page.marks('#box')).toHaveLength(1);
      await openCard(page, 'calf', '#box');
      await press('Keep open');
      expect(
        await page.page.evaluate(
          `['[open]', ':popover-open'].some((open) => document.querySelector('#box').matches(open))`,
        ),
      ).toBe(true);
      await press('Close');
      await eventually(() => page.tip()).toBeNull();
      await page.page.evaluate(`document.querySelector('#box').remove()`);
    });

    test('cards open on a page that has written itself anew since', async () => {
      const thread = await session().openFixture(
        'https://www.letsrun.com/forum/thread/1',
        'forum-thread.html',
      );
      await eventually(() => thread.marks()).not.toHaveLength(0);
      await openCard(thread, 'calf');
      await thread.page.keyboard.press('Escape');
      await eventually(() => thread.tip()).toBeNull();
      await thread.page.evaluate(`document.open();
        document.write('<!doctype html><html lang="en"><body><p id="anew">My calf went pop again.</p></body></html>');
        document.close()`);
      await eventually(() => thread.marks('#anew')).toHaveLength(1);
      await openCard(thread, 'calf', '#anew');
      await thread.page.keyboard.press('Escape');
      await eventually(() => thread.tip()).toBeNull();
    });

    test('in the story of someone else the facts come first', async () => {
      await openCard(page, 'calf', '#story');
      expect((await page.tip())?.claims.at(-1)).toMatch(/^If this is happening to anyone now: /);
    });
  });
