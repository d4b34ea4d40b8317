import { createHash } from 'node:crypto';
import { readdirSync } from 'node:fs';
import type { SerializedAXNode } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { EVIDENCE_KINDS, HELP_PHRASES, NO_STUDY } from '../../../lib/knowledge/types.ts';
import type { RunnersPage } from '../../../scripts/browsers/runners-page.ts';
import type { Session } from '../harness.ts';
import { openCard } from '../support/cards.ts';
import { senderTo } from '../support/in-page.ts';
import { drawFor } from '../support/media.ts';
import { pinch } from '../support/pinch.ts';
import { eventually, pause } from '../support/until.ts';

/** Longer than a pointer has to rest before a card opens, and than a card takes to close. */
const LONG_ENOUGH = 900;

const cardIds = () =>
  readdirSync(new URL('../../../content/cards/', import.meta.url))
    .filter((file) => file.endsWith('.md'))
    .map((file) => file.replace('.md', ''));

const evidence = [...EVIDENCE_KINDS].join('|');

export const tipSuite = (session: () => Session) =>
  describe('the card over a page', () => {
    const open = async (): Promise<RunnersPage> => {
      const page = await session().openFixture(
        'https://www.strava.com/activities/9001',
        'strava-activity.html',
      );
      await eventually(() => page.marks('#title')).toHaveLength(1);
      return page;
    };

    test('resting on a mark opens its card: claims, sources, red flag, the way to the full card', async () => {
      const page = await open();
      const place = await openCard(page, 'calf', '#title');
      const tip = await page.tip();
      if (!tip) throw new Error('the card has gone');

      expect(tip.title).toBe('Calf strain');
      expect(tip.claims.length).toBeGreaterThanOrEqual(2);
      expect(tip.claims.length).toBeLessThanOrEqual(3);
      // Each statement ends in the numbers of its sources, or says that it has none.
      for (const claim of [...tip.claims, tip.redFlag]) {
        expect(claim).toMatch(new RegExp(`\\S ?(\\d+(, \\d+)*|\\(${NO_STUDY}\\))$`));
      }
      expect(HELP_PHRASES.some((phrase) => tip.redFlag?.includes(phrase))).toBe(true);
      // Each source: its number, a short name, the kind of evidence; its year where it has one.
      tip.sources.forEach((source, i) => {
        expect(source).toMatch(new RegExp(`^${i + 1} .+, (${evidence})$`));
      });
      expect(tip.sources.join()).toMatch(/\b(19|20)\d\d\b/);
      const highest = Math.max(
        ...[...tip.claims, tip.redFlag].flatMap((claim) =>
          (claim?.match(/\d+/g) ?? []).slice(-1).map(Number),
        ),
      );
      expect(highest).toBeLessThanOrEqual(tip.sources.length);
      expect(tip.fullCard).toBe('Full card');

      // Under the words or above them, never over them, and inside the window.
      const { left, top, right, bottom } = tip.box;
      expect(top > place.y || bottom < place.y).toBe(true);
      expect(left >= 0 && top >= 0 && right <= 1000 && bottom <= 800).toBe(true);
    });

    test('who selects words with the mouse gets no card for them, and an open card stays until the button is let go', async () => {
      const page = await open();
      const { mouse } = page.page;
      const place = await openCard(page, 'calf', '#title');
      const box = (await page.tip())?.box;
      if (!box) throw new Error('the card has gone');
      await mouse.move(box.left + 40, (box.top + box.bottom) / 2);
      await mouse.down();
      await mouse.move(place.x, 780, { steps: 5 });
      await pause(LONG_ENOUGH);
      expect((await page.tip())?.shown).toBe(true);
      await mouse.up();
      await mouse.move(place.x + 5, 780);
      await eventually(() => page.tip()).toBeNull();

      await mouse.move(place.x - 60, place.y);
      await mouse.down();
      await mouse.move(place.x, place.y, { steps: 10 });
      await pause(LONG_ENOUGH);
      expect(await page.tip()).toBeNull();
      await mouse.up();
      await page.restAt(place);
      await eventually(async () => (await page.tip())?.shown).toBe(true);
    });

    test('"Full card" opens the reference card', async () => {
      const page = await open();
      await openCard(page, 'soleus');
      const card = await page.readTipRoot((root) => {
        const { x, y, width, height } =
          root.querySelector('button')?.getBoundingClientRect() ?? new DOMRect();
        return {
          title: root.querySelector('h2')?.textContent,
          x: x + width / 2,
          y: y + height / 2,
        };
      });
      if (!card) throw new Error('the card has gone');
      await page.page.mouse.click(card.x, card.y);
      const tab = await session().extensionTab('reference.html#/');
      await eventually(() => tab.evaluate(() => document.querySelector('h1')?.textContent)).toBe(
        card.title,
      );
    });

    test('a pointer that passes by opens nothing, not even for a moment', async () => {
      const page = await open();
      const { x, y } = await openCard(page, 'calf', '#title');
      await page.page.keyboard.press('Escape');
      await eventually(() => page.tip()).toBeNull();
      await page.page.evaluate(`
        var moves = [], opened = 0;
        new MutationObserver(([{ addedNodes }]) => { opened += addedNodes.length })
          .observe(document.documentElement, { childList: true });
        addEventListener('pointermove', () => moves.push(performance.now()), true)`);
      const opened = () => page.page.evaluate('opened');
      const { mouse } = page.page;
      /** Lets the pointer go past and waits. On a busy machine that may take as long as a rest, and shows nothing. */
      const pass = (go: () => Promise<void>) =>
        eventually(async () => {
          await mouse.move(5, y + 400);
          await eventually(() => page.tip()).toBeNull();
          await page.page.evaluate('moves = [], opened = 0');
          await go();
          await pause(LONG_ENOUGH);
          return page.page.evaluate(
            'Math.max(...moves.map((time, i) => time - (moves[i - 1] ?? time)))',
          );
        }).toBeLessThan(250);
      await pass(async () => {
        await mouse.move(5, y);
        await mouse.move(x + 400, y, { steps: 6 });
      });
      expect(await opened()).toBe(0);

      // One that leaves the mark in time opens nothing either.
      await pass(async () => {
        await mouse.move(x, y);
        await pause(60);
        await mouse.move(x, y + 400);
      });
      expect(await opened()).toBe(0);

      // One that stays does, however fast it came: the observer sees it.
      await mouse.move(5, y + 400);
      await mouse.move(x, y);
      await eventually(opened).toBe(1);
    });

    test('the card stays while the pointer is on it, and closes when it has left', async () => {
      const page = await open();
      const { mouse } = page.page;
      await eventually(async () => {
        const { x, y } = await openCard(page, 'calf', '#title');
        const { top = 0, bottom = 0 } = (await page.tip())?.box ?? {};
        const stops: number[] = [];
        for (let step = 1; step <= 10; step++) {
          stops.push(Date.now());
          await mouse.move(x, y + (((top + bottom) / 2 - y) * step) / 10);
        }
        // On a busy machine one step may take longer than a card waits for a pointer.
        return Math.max(...stops.map((time, i) => (stops[i + 1] ?? Date.now()) - time));
      }).toBeLessThan(250);
      await pause(LONG_ENOUGH);
      expect(await page.tip()).not.toBeNull();

      await page.page.mouse.move(990, 790, { steps: 4 });
      await eventually(() => page.tip()).toBeNull();
    });

    test('Esc closes the card, and the page does not get the key', async () => {
      const page = await open();
      await page.page.evaluate(
        `addEventListener('keydown', (event) => { document.title += event.key }, true)`,
      );
      await openCard(page, 'calf', '#title');
      await page.page.keyboard.press('Escape');
      await eventually(() => page.tip()).toBeNull();
      expect(await page.page.title()).not.toContain('Escape');

      // With no card open the key is the page's.
      await page.page.keyboard.press('Escape');
      await eventually(() => page.page.title()).toContain('Escape');
    });

    test('the card of something urgent says when to get help', async () => {
      const page = await open();
      await eventually(() => page.marks('#comment-clot')).toHaveLength(1);
      await openCard(page, 'calf', '#comment-clot');
      expect((await page.tip())?.redFlag).toMatch(/Get seen today|Call your/);
    });

    test('the card is a dialog named by its title', async () => {
      const page = await open();
      await openCard(page, 'calf', '#title');
      expect(
        await page.readTipRoot((root) => {
          const card = root.querySelector('[role=dialog]');
          const title = root.getElementById(card?.getAttribute('aria-labelledby') ?? '');
          return title?.textContent ?? null;
        }),
      ).toBe('Calf strain');
      // Only Chromium's protocol shows what assistive technology gets.
      if (session().running.kind === 'firefox') return;
      const tree = await page.page.accessibility.snapshot({ interestingOnly: false });
      expect(flat(tree).filter(({ role }) => role === 'dialog')).toMatchObject([
        { name: 'Calf strain' },
      ]);
    });

    test('on a page that was pinched larger the card is where the reader looks, with all that has to be seen', async () => {
      const page = await open();
      await page.page.setViewport({ width: 700, height: 1600 });
      await page.page.evaluate(`document.body.style.paddingTop = '240px'`);
      await pinch(session().running, page, 2.5);
      const seen = () =>
        page.read(() => {
          const { scale, offsetLeft, offsetTop, width, height } = visualViewport as VisualViewport;
          return { scale, left: offsetLeft, top: offsetTop, width, height };
        });
      await eventually(seen).toMatchObject({ scale: 2.5, left: 0, top: 0 });
      const { width, height } = await seen();
      const { x, y } = await openCard(page, 'calf', '#title');
      expect([x < width, y < height]).toEqual([true, true]);
      const { left = -1, top = -1, right = 9e9, bottom = 9e9 } = (await page.tip())?.box ?? {};
      expect([left >= 0, top >= 0, right <= width, bottom <= height]).toEqual(Array(4).fill(true));
      const flag = await page.readTipRoot(
        (root) => root.querySelector('.red-flag')?.getBoundingClientRect().bottom,
      );
      expect(flag).toBeLessThan(bottom);
    });

    test('on paper there is neither mark nor card', async () => {
      const { running } = session();
      const [url, file] = ['https://www.letsrun.com/forum/thread/1', 'forum-thread.html'] as const;
      const page = await session().openFixture(url, file);
      const plain = await session().openWithoutExtension(url, file);
      await eventually(() => page.marks()).toHaveLength(7);
      await openCard(page, 'calf strain', '#topic');
      await drawFor(running, page, { print: true });
      expect(await page.tip()).not.toBeNull();
      const same = async () => {
        const shots = [page, plain].flatMap((one) =>
          ['#topic', '#post-2'].map((part) => shot(one, part)),
        );
        const [topic, post, plainTopic, plainPost] = await Promise.all(shots);
        return [topic === plainTopic, post === plainPost];
      };
      // The page without the extension has nothing that is drawn otherwise on paper.
      await eventually(same).toEqual([true, true]);
      await drawFor(running, page, {});
      await eventually(same).toEqual([false, false]);
    });

    test('with forced colours and little motion the card takes the system’s colours and does not move', async () => {
      const { running } = session();
      const page = await open();
      await drawFor(running, page, { forcedColors: true, reducedMotion: true });
      await openCard(page, 'calf', '#title');
      const seen = await page.readTipRoot((root) => {
        const card = root.querySelector('.card');
        const flag = root.querySelector('.red-flag');
        if (!card || !flag) return null;
        const { animationDuration, backgroundColor, borderTopStyle } = getComputedStyle(card);
        const canvas = root.appendChild(document.createElement('i'));
        canvas.style.background = 'Canvas';
        const isCanvas = backgroundColor === getComputedStyle(canvas).backgroundColor;
        canvas.remove();
        const bar = Number.parseFloat(getComputedStyle(flag).borderInlineStartWidth);
        return [
          animationDuration,
          isCanvas,
          borderTopStyle,
          bar > 0,
          matchMedia('(forced-colors: active)').matches,
        ];
      });
      expect(seen).toEqual(['0s', true, 'solid', true, true]);
      await drawFor(running, page, {});
    });

    test('every card: at most 90 words on 360 by 300 pixels, and its red-flag line on the smallest screen', async () => {
      const page = await session().openFixture(
        'https://www.letsrun.com/forum/thread/1',
        'forum-thread.html',
      );
      await eventually(() => page.marks()).toHaveLength(7);
      const send = await senderTo(session(), page);
      // The selected words are where the card is: at the top, and on the smallest screen in the middle.
      const select = (top: number) =>
        page.page.evaluate(`(() => {
          const topic = document.querySelector('#topic');
          document.body.style.cssText = 'min-height: 200vh; padding-top: ${top}px';
          getSelection().selectAllChildren(topic);
        })()`);
      const show = async (card: string) => {
        expect(await send({ kind: 'show-card', card })).toMatchObject({ ok: true });
        return page.readTipRoot(sizeOfCard);
      };
      const cards = cardIds();
      expect(cards.length).toBeGreaterThan(30);
      await select(0);
      for (const card of cards) {
        const { width, height, words, flag, disclaimer } = (await show(card)) ?? {};
        expect({ card, width: (width ?? 999) <= 360, height: (height ?? 999) <= 300 }).toEqual({
          card,
          width: true,
          height: true,
        });
        expect(words, card).toBeLessThanOrEqual(90);
        expect([flag, disclaimer], card).toEqual([true, true]);
      }
      // 320 by 240 is a window of 640 by 480 enlarged to 200 %.
      await page.page.setViewport({ width: 320, height: 240, deviceScaleFactor: 2 });
      await select(60);
      for (const card of cards) {
        // The new size may close a card that came before the page was told of it.
        const fits = async () => {
          const { flag, left, right } = (await show(card)) ?? {};
          return { card, flag, fits: (left ?? -1) >= 0 && (right ?? 999) <= 320 };
        };
        await eventually(fits).toEqual({ card, flag: true, fits: true });
      }
    });
  });

/** Runs in the page, with the card's root. */
function sizeOfCard(root: ShadowRoot) {
  const card = root.querySelector<HTMLElement>('[role=dialog]');
  const flag = root.querySelector('.red-flag');
  if (!card || !flag) return null;
  const { left, top, right, bottom, width, height } = card.getBoundingClientRect();
  const { top: flagTop, bottom: flagBottom } = flag.getBoundingClientRect();
  const parts = card.querySelectorAll('h2, .claims > li, .red-flag, .source');
  const texts = [...parts].map((part) => {
    const copy = part.cloneNode(true) as Element;
    for (const number of copy.querySelectorAll('sup, .number')) number.remove();
    return copy.textContent ?? '';
  });
  return {
    left,
    right,
    width,
    height,
    words: texts.join(' ').split(/\s+/).filter(Boolean).length,
    flag: flagTop >= Math.max(top, 0) && flagBottom <= Math.min(bottom, innerHeight),
    disclaimer: card.querySelector('small')?.textContent?.includes('not a diagnosis') ?? false,
  };
}

/** A node of the accessibility tree and all below it. */
function flat(node: SerializedAXNode | null): SerializedAXNode[] {
  return node ? [node, ...(node.children ?? []).flatMap(flat)] : [];
}

async function shot({ page }: RunnersPage, selector: string): Promise<string> {
  const bytes = (await (await page.$(selector))?.screenshot()) ?? '';
  return createHash('sha256').update(bytes).digest('hex');
}
