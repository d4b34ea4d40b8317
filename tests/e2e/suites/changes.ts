import { describe, expect, test } from 'vitest';
import type { RunnersPage } from '../../../scripts/browsers/runners-page.ts';
import type { Session } from '../harness.ts';
import { openCard } from '../support/cards.ts';
import { eventually, pause } from '../support/until.ts';

const containing = (...words: string[]) => words.map((word) => expect.stringContaining(word));

export const changesSuite = (session: () => Session) =>
  describe('changing pages', () => {
    const open = async (): Promise<RunnersPage> => {
      const page = await session().openFixture(
        'https://www.strava.com/athlete/log/1',
        'changing.html',
      );
      await eventually(() => page.markedWords('#removed')).toEqual(containing('soleus'));
      return page;
    };

    test('edited text: the new words are marked, the old mark is gone', async () => {
      const page = await open();
      expect(await page.markedWords('#edited')).toEqual([]);
      await page.page.evaluate(`edit('Woken by a calf cramp at three.')`);
      await eventually(() => page.markedWords('#edited')).toEqual(containing('calf cramp'));

      // In the same task as the edit nothing may be painted over the new words, which stand where others did.
      const stale = await page.page.evaluate(`(async () => {
        edit('Slept right through until eight.');
        await null;
        return [...CSS.highlights.values()].flatMap((marks) => [...marks])
          .filter(({ startContainer }) => $('edited').contains(startContainer)).length;
      })()`);
      expect(stale).toBe(0);
    });

    test('removed text is forgotten, moved text keeps its mark', async () => {
      const page = await open();
      await page.page.evaluate('remove(), move()');
      await eventually(() => page.markedWords('#other-place')).toEqual(containing('heel raises'));
      // Reading the marks throws when one of them stands in removed text.
      await eventually(() => page.markedWords()).not.toContain('soleus');
    });

    test('single-page navigation: the new page is marked, nothing of the old one is left', async () => {
      const page = await open();
      await page.page.evaluate('navigate()');
      await eventually(() => page.markedWords()).toEqual(containing('calf cramp'));
      expect(page.page.url()).toBe('https://www.strava.com/athlete/log/2');
    });

    test('a translated page is read in the language it is in now, also if that is said after its words', async () => {
      const page = await open();
      const translate = (lang: string, words: string) =>
        page.page.evaluate(
          `edit(${JSON.stringify(words)}); document.documentElement.lang = '${lang}'`,
        );
      await translate('nl', 'Kramp in de soleus om drie uur.');
      await eventually(() => page.marks()).toHaveLength(0);
      await page.page.evaluate(`edit('Woken by a calf cramp at three.')`);
      await pause(300);
      expect(await page.marks()).toHaveLength(0);
      await page.page.evaluate(`document.documentElement.lang = 'en-GB'`);
      await eventually(() => page.markedWords('#edited')).toEqual(containing('calf cramp'));
    });

    test('infinite scroll: what arrives is marked', async () => {
      const page = await open();
      await page.page.evaluate('scrollForMore(), scrollTo(0, 1e6)');
      await eventually(() => page.markedWords('#feed')).toEqual(
        containing('calf strain', 'calf strain', 'calf strain'),
      );
      await page.page.evaluate('scrollTo(0, 1e6)');
      await eventually(() => page.marks('#feed')).toHaveLength(6);
    });

    test('a chat that adds ten lines a second: each is marked as it comes', async () => {
      const page = await session().openFixture(
        'https://www.strava.com/clubs/1/chat',
        'living.html',
      );
      await eventually(() => page.marks('#topic')).toHaveLength(1);
      // It goes on until a line has been marked, however busy the machine is.
      const talking = page.page.evaluate('chat()');
      await eventually(() => page.marks('#chat')).not.toHaveLength(0);
      await page.page.evaluate('isOver = true');
      const lines = (await talking) as number;
      await eventually(() => page.markedWords('#chat')).toEqual(
        Array(Math.ceil(lines / 2)).fill('calf cramp'),
      );
    });

    test('a storm of changes: no mark on other words, and in the end those of a fresh scan', async () => {
      const page = await session().openFixture(
        'https://www.strava.com/clubs/1/board',
        'living.html',
      );
      await eventually(() => page.marks('#topic')).toHaveLength(1);
      const storm = page.page.evaluate('storm(15)');
      // Reading the marks throws when one of them stands in removed text.
      for (let i = 0; i < 3; i++) {
        expect(
          new Set(await page.markedWords('#board')).difference(new Set(['torn soleus'])).size,
        ).toBe(0);
        await pause(100);
      }
      await storm;
      await eventually(() => page.marks('#board')).toHaveLength(24);
      await eventually(() => page.markedWords('#topic')).toEqual(['calf strain']);
    });

    test('a hidden tab waits until it is seen', async () => {
      const page = await open();
      await session().openExtensionPage('reference.html');
      await eventually(() => page.page.evaluate('document.hidden')).toBe(true);
      await page.page.evaluate(`edit('Woken by a calf cramp at three.')`);
      await pause(900);
      expect(await page.markedWords('#edited')).toEqual([]);
      await page.page.bringToFront();
      await eventually(() => page.markedWords('#edited')).toEqual(containing('calf cramp'));
    });

    test('a page that replaces itself while it is read', async () => {
      const url = 'https://www.strava.com/athlete/diary';
      for (const how of ['#open', '#replace']) {
        const page = await session().openFixture(`${url}${how}`, 'replaced.html');
        await eventually(() => page.markedWords('#new')).toEqual(containing('soleus'));
        await eventually(() => page.marks()).toHaveLength(1);
        await openCard(page, 'soleus');
      }
    });

    test('a document without head and body, and a drawing: nothing is thrown', async () => {
      const empty = await session().openFixture(
        'https://www.strava.com/diary#empty',
        'replaced.html',
      );
      await eventually(() => empty.html()).toBe('<html lang="en"></html>');
      expect(await empty.marks()).toEqual([]);
      // It comes back to life when there is something to read again.
      await empty.page.evaluate('document.documentElement.append(fill())');
      await eventually(() => empty.marks()).not.toHaveLength(0);

      const drawing = await session().openFixture(
        'https://www.strava.com/drawing.svg',
        'drawing.svg',
      );
      await eventually(() => drawing.html()).toContain('calf strain and soleus');
      await drawing.restAt({ x: 60, y: 55 });
    });
  });
