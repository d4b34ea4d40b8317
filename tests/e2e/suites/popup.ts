import { describe, expect, test } from 'vitest';
import { TOPICS } from '../../../lib/knowledge/types.ts';
import type { Surface } from '../../../scripts/browsers/surface.ts';
import type { Session } from '../harness.ts';
import { eventually } from '../support/until.ts';

const options = (popup: Surface) =>
  popup.read((document) =>
    [...document.querySelectorAll('[role=option]')].map((option) => option.textContent ?? ''),
  );
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
      await eventually(() => popup.read((document) => document.activeElement?.localName)).toBe(
        'input',
      );
      await popup.type('solius');
      await eventually(() => options(popup)).toContainEqual(
        expect.stringMatching(/^Soleus strain/),
      );
      const found = await options(popup);
      const wanted = found.findIndex((option) => option.startsWith('Soleus strain'));
      expect(wanted).toBeLessThan(3);
      expect(
        await popup.read((document) => document.querySelector('[role=option] mark')?.textContent),
      ).toMatch(/soleus/i);

      const chosen = () =>
        popup.read((document) => {
          const active = document.activeElement?.getAttribute('aria-activedescendant');
          return active ? document.getElementById(active)?.textContent : null;
        });
      for (let presses = 0; presses <= wanted; presses++) {
        if ((await chosen())?.startsWith('Soleus strain')) break;
        await popup.press('ArrowDown');
      }
      await eventually(chosen).toMatch(/^Soleus strain/);
      await popup.press('Enter');
      const tab = await session().extensionTab('reference.html#/soleus-strain');
      await eventually(() => tab.evaluate(() => document.querySelector('h1')?.textContent)).toBe(
        'Soleus strain',
      );
    });

    test('no match says so and offers the topics', async () => {
      const popup = await openPopup();
      await eventually(() => popup.read((document) => document.activeElement?.localName)).toBe(
        'input',
      );
      await popup.type('xylophone');
      await eventually(() => popup.read((document) => document.body.textContent)).toMatch(
        /no(thing| match| card| result)/i,
      );
      expect(await options(popup)).toEqual([]);
      expect((await shownLinks(popup)).length).toBeGreaterThanOrEqual(TOPICS.length);
    });
  });
