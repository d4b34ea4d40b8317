import { describe, expect, test } from 'vitest';
import type { Session } from '../harness.ts';
import { eventually } from '../support/until.ts';

const containing = (...words: string[]) => words.map((word) => expect.stringContaining(word));

export const marksSuite = (session: () => Session) =>
  describe('marks', () => {
    test('a Strava activity: the words about the calf, in title, text and comments', async () => {
      const page = await session().openFixture(
        'https://www.strava.com/activities/9001',
        'strava-activity.html',
      );
      await eventually(() => page.markedWords('#title')).toEqual(containing('calf'));
      await eventually(() => page.markedWords('#description')).toEqual(
        containing('calf', 'soleus', 'calf strain'),
      );
      await eventually(() => page.markedWords('#comment-raises')).toEqual(
        containing('heel raises'),
      );

      // These arrive after the page has loaded, their text after their elements.
      await eventually(() => page.markedWords('#comment-clot')).toEqual(containing('calf'));
      await eventually(() => page.markedWords('#comment-cramp')).toEqual(containing('calf cramp'));

      expect(await page.markedWords('#comment-farm')).toEqual([]);
      expect(await page.markedWords('#comment-kit')).toEqual([]);
      await eventually(() => page.marks()).toHaveLength(7);
    });

    test('a forum thread: quotes and nested formatting, but no cow, boots or signature', async () => {
      const page = await session().openFixture(
        'https://www.letsrun.com/forum/thread/1',
        'forum-thread.html',
      );
      await eventually(() => page.markedWords('#topic')).toEqual(containing('calf strain'));
      await eventually(() => page.markedWords('#post-1')).toEqual(
        containing('calf strain', 'gastrocnemius', 'calf raises'),
      );
      await eventually(() => page.markedWords('#post-2')).toEqual(
        containing('calf strain', 'torn calf'),
      );
      await eventually(() => page.markedWords('#post-4')).toEqual(containing('calf cramps'));
      expect(await page.markedWords('#post-3')).toEqual([]);
      await eventually(() => page.marks()).toHaveLength(7);
    });

    test('the demo page: what a newcomer is told about is there, cows and heroes are left alone', async () => {
      const page = await session().openFixture('https://www.strava.com/demo', 'demo.html');
      await eventually(() => page.markedWords('#popped')).toEqual(['calf went pop']);
      await eventually(() => page.markedWords('#thread')).toEqual(
        expect.arrayContaining(containing('cramp', 'calf raises', 'calf strain', 'Achilles')),
      );
      await eventually(async () => (await page.marks()).some(({ redFlag }) => redFlag)).toBe(true);
      expect(await page.markedWords('.notice')).toEqual([]);
      expect(await page.markedWords('#farm')).toEqual([]);
      expect(await page.markedWords('#signature')).toEqual([]);
    });

    test('what someone is writing, and code, is not marked', async () => {
      const page = await session().openFixture(
        'https://www.reddit.com/r/running/submit',
        'fields.html',
      );
      await eventually(() => page.markedWords('#read')).toEqual(containing('calf strain'));
      await eventually(() => page.markedWords('#around-code')).toEqual(containing('calf'));
      await eventually(() => page.marks()).toHaveLength(2);
      // The whole page is written in, as the frames of older boards are.
      await page.page.evaluate(
        "document.designMode = 'on'; document.body.append('And a sore calf.')",
      );
      await eventually(() => page.marks()).toHaveLength(0);
    });

    test('a mark can be seen: it changes the pixels of its words and of nothing else', async () => {
      const [url, file] = ['https://www.letsrun.com/forum/thread/1', 'forum-thread.html'] as const;
      const [page, plain] = await Promise.all([
        session().openFixture(url, file),
        session().openWithoutExtension(url, file),
      ]);
      await eventually(() => page.marks()).toHaveLength(7);
      const sameOf = async (selector: string) => {
        const [marked, unmarked] = await Promise.all(
          [page, plain].map(async ({ page }) => (await page.$(selector))?.screenshot()),
        );
        return Buffer.from(marked ?? []).equals(Buffer.from(unmarked ?? []));
      };
      await eventually(() => sameOf('#topic')).toBe(false);
      await eventually(() => sameOf('#post-3')).toBe(true);
    });
  });
