import { describe, expect, test } from 'vitest';
import { TOPICS } from '../../../lib/knowledge/types.ts';
import { openResult, results, search, typeQuery } from '../../../scripts/browsers/popup-search.ts';
import type { Surface } from '../../../scripts/browsers/surface.ts';
import type { Session } from '../harness.ts';
import { eventually } from '../support/until.ts';

/** Links that can be seen to cards or topics. */
const shownLinks = (popup: Surface) =>
  popup.read((document) =>
    [...document.querySelectorAll('main a[href*="reference.html#/"]')]
      .filter((link) => link.checkVisibility())
      .map((link) => link.textContent ?? ''),
  );

export const popupSuite = (session: () => Session) =>
  describe('the popup', () => {
    const openPopup = async (): Promise<Surface> => {
      const page = await session().openFixture(
        'https://www.strava.com/activities/9001',
        'strava-activity.html',
      );
      await eventually(() => page.markedWords()).toContain('calf cramp');
      return session().openPopup(page);
    };

    test('opens with the search field focused, the topics, and what is on this page', async () => {
      const popup = await openPopup();
      await eventually(() =>
        popup.read((document) => document.activeElement?.getAttribute('role')),
      ).toBe('combobox');
      expect((await shownLinks(popup)).length).toBeGreaterThanOrEqual(TOPICS.length);
      await eventually(() =>
        popup.read((document) => {
          const sections = [...document.querySelectorAll('section')];
          return sections.find((section) => section.textContent?.startsWith('On this page'))
            ?.textContent;
        }),
      ).toMatch(/calf.*soleus.*raise.*cramp/is);
    });

    test('"solius" finds the soleus card; arrows and Enter open it', async () => {
      const popup = await openPopup();
      const found = await search(popup, 'solius', 'Soleus strain');
      const soleus = found.findIndex(({ title }) => title === 'Soleus strain');
      expect(soleus).toBeLessThan(3);
      expect(found[soleus]?.matched.join()).toMatch(/soleus/i);

      await openResult(popup, 'Soleus strain');
      const tab = await session().extensionTab('reference.html#/soleus-strain');
      await eventually(() => tab.evaluate(() => document.querySelector('h1')?.textContent)).toBe(
        'Soleus strain',
      );
    });

    test('no match says so and offers the topics', async () => {
      const popup = await openPopup();
      await typeQuery(popup, 'xylophone quartet');
      await eventually(() =>
        popup.read((document) => document.querySelector('[role=alert]')?.textContent),
      ).toContain('xylophone quartet');
      expect(await results(popup)).toEqual([]);
      expect((await shownLinks(popup)).length).toBeGreaterThanOrEqual(TOPICS.length);
    });
  });
