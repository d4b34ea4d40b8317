import { beforeEach, describe, expect, test } from 'vitest';
import type { RunnersPage } from '../../../scripts/browsers/runners-page.ts';
import type { Session } from '../harness.ts';
import { openCard } from '../support/cards.ts';
import { sendToPage, stepIn } from '../support/in-page.ts';
import { eventually } from '../support/until.ts';

const ADDRESS = 'https://www.strava.com/posts/reading';
/** How many marks the page has in all. */
const MARKS = 17;

/** Text in every shape that pages have. */
export const readingSuite = (session: () => Session) =>
  describe('text in any shape', () => {
    let page: RunnersPage;
    beforeEach(async () => {
      page = await session().openFixture(ADDRESS, 'reading.html');
      // All that there is, so that what is not marked here never will be.
      await eventually(() => page.marks()).toHaveLength(MARKS);
    });

    test('words are found whatever they are made of', async () => {
      await eventually(() => page.markedWords('#formatted')).toEqual(['torn soleus']);
      await eventually(() => page.markedWords('#wbr')).toEqual(['gastrocnemius']);
      await eventually(() => page.markedWords('#soft')).toEqual(['calf str\u00ADain']);
      await eventually(() => page.markedWords('#split')).toEqual(['calf cramp']);
      await eventually(() => page.markedWords('#long')).toEqual(['calf strain']);
      await eventually(() => page.markedWords('#decoration')).toEqual(['calf strain']);
      await eventually(() => page.markedWords('#later')).toEqual(['heel raises', 'calf strain']);
      expect(await page.markedWords('svg')).toEqual([]);
    });

    test('hidden text is not counted, listed or stepped to, until it is shown', async () => {
      const counted = async () => {
        const answer = (await sendToPage(session(), page, { kind: 'list-mentions' })) as {
          value: { mentions: { count: number }[] };
        };
        return answer.value.mentions.reduce((sum, { count }) => sum + count, 0);
      };
      const shown = (await page.marks()).length - (await page.marks('#hidden')).length;
      expect(shown).toBeGreaterThan(8);
      expect(await page.marks('#hidden')).not.toHaveLength(0);
      await eventually(counted).toBe(shown);

      const next = async () => {
        await stepIn(session(), page, 1);
        return page.page.evaluate(`[...CSS.highlights.get('footnote-current')]
          .map(({ startContainer }) => startContainer.parentElement.id).join()`);
      };
      await page.page.evaluate(`scrollTo(0, document.querySelector('#vertical').offsetTop)`);
      expect(await next()).toBe('vertical');
      expect(await next()).toBe('decoration');

      await page.page.evaluate(`document.querySelector('details').open = true`);
      await eventually(counted).toBe(shown + 1);
    });

    test('on text from right to left the card ends where the words begin, and reads as ever', async () => {
      const { x } = await openCard(page, 'calf strain', '#rtl');
      const box = (await page.tip())?.box;
      const [right, ...ways] = (await page.readTipRoot((root) => {
        const card = root.querySelector('[role=dialog]');
        const title = root.querySelector('h2');
        if (!card || !title) throw new Error('the card has gone');
        const start = title.getBoundingClientRect().left - card.getBoundingClientRect().left;
        return [
          innerWidth,
          getComputedStyle(card).direction,
          card.closest('[lang]')?.getAttribute('lang') ?? '',
          start < 40,
        ];
      })) as [number, string, string, boolean];
      expect(ways).toEqual(['ltr', 'en-GB', true]);
      expect(box?.right).toBeGreaterThan(x);
      expect(box?.right).toBeLessThan(right);
      expect(box?.left).toBeLessThan(x - 200);

      await page.page.evaluate(`document.documentElement.dir = 'rtl'`);
      await page.page.mouse.move(5, 5, { steps: 4 });
      await eventually(() => page.tip()).toBeNull();
      await openCard(page, 'gastrocnemius');
      expect(await page.readTipRoot((root) => getComputedStyle(root.host).direction)).toBe('ltr');
    });

    test('beside vertical text the card leaves its line readable', async () => {
      const { x, y } = await openCard(page, 'calf strain', '#vertical');
      const { left, right, top, bottom } = (await page.tip())?.box ?? {};
      expect((left ?? 0) > x || (right ?? 0) < x).toBe(true);
      expect((top ?? 0) <= y && y <= (bottom ?? 0)).toBe(true);
      expect(
        await page.readTipRoot((root) => {
          const card = root.querySelector('[role=dialog]');
          return card && getComputedStyle(card).writingMode;
        }),
      ).toBe('horizontal-tb');
    });
  });
