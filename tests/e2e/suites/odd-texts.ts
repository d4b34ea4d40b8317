import { describe, expect, test } from 'vitest';
import type { Session } from '../harness.ts';
import { lookUp } from '../support/browser-ui.ts';
import { openCard } from '../support/cards.ts';
import { eventually } from '../support/until.ts';

const ADDRESS = 'https://www.letsrun.com/forum/odd';

/** What is marked in each paragraph of odd-texts.html. */
const MARKED: Record<string, string[]> = {
  emoji: ['calf strain', 'soleus'],
  zalgo: ['calf strain'],
  bidi: ['calf strain', 'soleus'],
  markup: ['calf <!--> strain'],
  entities: ['calf\u00a0st\u00adrain'],
  surrogates: ['calf strain', 'soleus'],
};

export const oddTextsSuite = (session: () => Session) =>
  describe('texts as nobody should write them', () => {
    test('are marked at the right places, and are never markup: on the page, in the card, in the popup', async () => {
      const page = await session().openFixture(ADDRESS, 'odd-texts.html');
      const html = await page.html();
      for (const [id, words] of Object.entries(MARKED)) {
        await eventually(() => page.markedWords(`#${id}`)).toEqual(
          words.map((word) => expect.stringContaining(word)),
        );
      }
      await openCard(page, '<!-->');
      expect((await page.tip())?.title).toBe('Calf strain');
      await page.page.keyboard.press('Escape');
      await eventually(() => page.tip()).toBeNull();
      expect(await page.html()).toBe(html);

      const popup = await session().openPopup(page);
      await eventually(() => popup.read((document) => document.body.textContent)).toContain(
        '<!-->',
      );
      const made = await popup.read(
        (document) => document.querySelectorAll('img[src=x], b:empty, [onerror]').length,
      );
      expect(made).toBe(0);
    });

    test('a megabyte of selected words is looked up by its beginning, and shown where it stands', async () => {
      const page = await session().openFixture(ADDRESS, 'odd-texts.html');
      await eventually(() => page.marks('#long')).not.toHaveLength(0);
      await lookUp(session().running, page, '#long');
      await eventually(async () => (await page.tip())?.title).toMatch(/soleus/i);
    });
  });
