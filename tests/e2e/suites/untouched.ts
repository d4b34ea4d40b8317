import { readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { buildOf, type Session } from '../harness.ts';
import { openCard, restUntil } from '../support/cards.ts';
import { eventually, pause } from '../support/until.ts';

export const untouchedSuite = (session: () => Session) =>
  describe("the page stays the page's own", () => {
    test.each([
      ['https://www.strava.com/activities/9001', 'strava-activity.html'],
      ['https://www.letsrun.com/forum/thread/1', 'forum-thread.html'],
    ])('%s is the same document with and without the extension', async (url, file) => {
      const [page, plain] = await Promise.all([
        session().openFixture(url, file),
        session().openWithoutExtension(url, file),
      ]);
      // On both pages the last mark to come, in a late comment and in the last post.
      await eventually(async () => (await page.markedWords()).at(-1)).toMatch(/^calf cramps?$/);
      await eventually(async () => (await page.html()) === (await plain.html())).toBe(true);

      await openCard(page, 'calf');
      expect(await page.html()).not.toBe(await plain.html());
      await page.page.keyboard.press('Escape');
      await eventually(() => page.tip()).toBeNull();
      expect(await page.html()).toBe(await plain.html());
    });

    test('a page that pries learns nothing of the extension but its marks and its one element', async () => {
      const [url, file] = ['https://www.reddit.com/r/prying', 'prying.html'] as const;
      const [page, plain] = await Promise.all([
        session().openFixture(url, file),
        session().openWithoutExtension(url, file),
      ]);
      // Looked at without calling anything that the page listens in on.
      const painted = () =>
        page.page.evaluate(`[...CSS.highlights.values()].reduce((sum, { size }) => sum + size, 0)`);
      await eventually(painted).toBe(2);
      const noticedAtFirst = await page.page.evaluate('noticed.splice(0)');
      expect(noticedAtFirst).toEqual(await plain.page.evaluate('noticed.splice(0)'));

      const place = await page.placeOf('soleus');
      await page.page.evaluate('noticed.splice(0)');
      await restUntil(
        page,
        async () => place,
        async () => (await page.tip())?.shown === true,
      );
      const seen = (await page.page.evaluate(`({
        noticed: noticed.splice(0),
        markup: document.documentElement.outerHTML,
        host: document.documentElement.lastElementChild.outerHTML,
        root: String(document.documentElement.lastElementChild.shadowRoot),
        sheets: [...document.styleSheets, ...document.adoptedStyleSheets].length,
        resources: performance.getEntries().map(({ name }) => name).join(),
        marks: [...CSS.highlights.keys()],
      })`)) as { noticed: string[]; markup: string; host: string };
      expect(seen).toMatchObject({ root: 'null', sheets: 0 });
      expect(seen.host).toMatch(/^<div [^>]*popover="manual"[^>]*><\/div>$/);
      expect(seen.markup.replace(seen.host, '')).toBe(await plain.html());
      // What it did notice, stacks included, speaks of its own code and nothing else.
      expect(seen.noticed.join()).toContain('mutation: childList HTML <div');
      const noticed = JSON.stringify({ ...seen, markup: '' });
      const id = session().origin.replace(/.*\//, '');
      for (const secret of [id, '-extension:', 'wxt', 'running-footnotes', 'message:', 'call of']) {
        expect(noticed).not.toContain(secret);
      }

      const globals = (document: Document) =>
        Object.getOwnPropertyNames(document.defaultView)
          .filter((name) => !/^\d+$/.test(name))
          .sort();
      expect(await page.read(globals)).toEqual(await plain.read(globals));
    });

    test('a page cannot switch it off', async () => {
      const page = await session().openFixture('https://www.reddit.com/r/prying', 'prying.html');
      await eventually(() => page.marks()).toHaveLength(2);
      await page.page.evaluate(
        `(() => {
          const id = ${JSON.stringify(session().running.extension?.id)};
          const names = ['wxt:content-script-started', 'wxt:locationchange', id + ':content-script-started',
            'wxt:' + id + ':content-script-started', id + ':marks:wxt:content-script-started',
            'abort', 'invalidated', 'footnote'];
          for (const type of names) {
            for (const contentScriptName of ['marks', 'tip', 'content']) {
              const detail = { contentScriptName, messageId: 'x', noScriptStartedPostMessage: false };
              for (const target of [window, document, document.documentElement]) {
                target.dispatchEvent(new CustomEvent(type, { detail, bubbles: true }));
              }
              postMessage({ type, kind: type, ...detail, sender: { id } }, '*');
            }
          }
          for (const type of ['pagehide', 'beforeunload', 'unload', 'visibilitychange', 'freeze']) {
            window.dispatchEvent(new Event(type));
            document.dispatchEvent(new Event(type));
          }
          document.adoptedStyleSheets = [];
        })()`,
      );
      await pause(300);
      await eventually(() => page.marks()).toHaveLength(2);

      // It still reads what is new, and still opens its card.
      await page.page.evaluate(`document.getElementById('text').append(' A calf cramp, too.')`);
      await eventually(() => page.marks()).toHaveLength(3);
      await openCard(page, 'calf cramp');
      expect((await page.tip())?.title).toMatch(/cramp/i);
    });

    test('no file of the extension is offered to pages', async () => {
      const manifest = JSON.parse(
        await readFile(`${buildOf(session().running.kind)}/manifest.json`, 'utf8'),
      );
      expect(manifest).not.toHaveProperty('web_accessible_resources');
      expect(manifest).not.toHaveProperty('externally_connectable');
    });
  });
