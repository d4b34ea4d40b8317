import { describe, expect, test } from 'vitest';
import type { Session } from '../harness.ts';
import { restUntil } from '../support/cards.ts';
import { eventually, pause } from '../support/until.ts';

const containing = (...words: string[]) => words.map((word) => expect.stringContaining(word));

/** Pages in the manner of real ones, and what has to be marked where. */
const PAGES: [file: string, url: string, marked: Record<string, string[]>][] = [
  [
    'wild/old-board.html',
    'https://www.letsrun.com/forum/viewtopic.php',
    {
      '#post-1': ['calf'],
      '#post-2': ['calf went pop', 'soleus', 'heel raises'],
      '#post-3': [],
      form: [],
    },
  ],
  [
    'wild/app.html',
    'https://www.strava.com/dashboard',
    { '[data-i="36"]': ['soleus'], '[data-i="37"]': ['calf went pop'], '[data-i="38"]': [] },
  ],
  [
    'wild/news.html',
    'https://www.runnersworld.com/calf',
    { '#lead': ['Calf strain', 'so\u00ADleus'], '#body': ['calf\u00A0strain'], dl: [], video: [] },
  ],
  [
    'wild/club-journal.xhtml',
    'https://www.fellrunner.org.uk/journal',
    {
      '#bold': ['calf strain', 'soleus'],
      '#cut': ['heel raises', 'calf cramps'],
      '#german': [],
      '#english': ['calf strain'],
      script: [],
      style: [],
      form: [],
      pre: [],
      kbd: [],
      code: [],
      noscript: [],
    },
  ],
  [
    'wild/wiki.html',
    'https://www.fellrunner.org.uk/wiki/Triceps_surae',
    {
      '#injuries': ['strain of the calf', 'calf'],
      '#rows': Array(4).fill('Soleus'),
      math: [],
      svg: [],
    },
  ],
];

export const wildSuite = (session: () => Session) =>
  describe('pages in the wild', () => {
    test.each(PAGES)(
      '%s: marked where it should be, and not touched',
      async (file, url, marked) => {
        const [page, plain] = await Promise.all([
          session().openFixture(url, file),
          session().openWithoutExtension(url, file),
        ]);
        await eventually(async () => (await page.marks()).length).toBeGreaterThan(2);
        await pause(600);
        for (const [selector, words] of Object.entries(marked)) {
          await eventually(() => page.markedWords(selector)).toEqual(containing(...words));
        }
        // Document, attributes of html and body included, its styles, and what its scripts have put into it.
        await eventually(async () => (await page.html()) === (await plain.html())).toBe(true);
        const sheets = '[document.styleSheets.length, document.adoptedStyleSheets.length]';
        expect(await page.page.evaluate(sheets)).toEqual(await plain.page.evaluate(sheets));

        // In the virtual list only this one scrolls.
        await page.page.evaluate(`[...CSS.highlights.get('footnote')][0].startContainer.parentElement
        .scrollIntoView({ block: 'center', behavior: 'instant' })`);
        const inView = async () =>
          (await page.marks()).find(({ middle }) => middle.y > 0 && middle.y < 800)?.middle;
        await restUntil(
          page,
          async () => (await inView()) ?? { x: 0, y: 0 },
          async () => (await page.tip())?.shown === true,
        );
        await page.page.keyboard.press('Escape');
        await eventually(() => page.tip()).toBeNull();
        expect(await page.html()).toBe(await plain.html());
      },
    );
  });
