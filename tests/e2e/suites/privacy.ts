import { readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { DEFAULTS } from '../../../lib/settings.ts';
import { search } from '../../../scripts/browsers/popup-search.ts';
import type { Session } from '../harness.ts';
import { openCard } from '../support/cards.ts';
import { eventually } from '../support/until.ts';

const PLACES = ['storage.local', 'storage.session', 'localStorage'] as const;

/** The keys that PRIVACY.md names for each place, from the table under "What it keeps". */
async function namedKeys(): Promise<Record<string, string[]>> {
  const text = await readFile('PRIVACY.md', 'utf8');
  const rows = [...text.matchAll(/^\| `([\w.]+)` \| `([\w-]+)` \|/gm)];
  return Object.fromEntries(
    PLACES.map((place) => [
      place,
      rows.flatMap(([, where, key]) => (where === place && key ? [key] : [])).sort(),
    ]),
  );
}

interface Kept {
  'storage.local': Record<string, unknown>;
  'storage.session': Record<string, unknown>;
  localStorage: Record<string, unknown>;
}

export const privacySuite = (session: () => Session) =>
  describe('what it keeps', () => {
    test('after a tour of everything: what PRIVACY.md names, and nothing of any page', async () => {
      const secret = 'https://www.strava.com/activities/9001?who=me#there';
      const page = await session().openFixture(secret, 'strava-activity.html');
      await eventually(() => page.markedWords()).toContain('calf cramp');
      await openCard(page, 'soleus');
      const popup = await session().openPopup(page);
      await search(popup, 'solius', 'Soleus strain');
      await popup.close();
      await session().openExtensionPage('reference.html#/soleus-strain');
      const options = await session().openExtensionPage('options.html');
      const kept = async () =>
        (await options.evaluate(`(async () => {
          const { local, session, sync } = (globalThis.browser ?? chrome).storage;
          return {
            'storage.local': await local.get(null),
            'storage.session': await session.get(null),
            localStorage: { ...localStorage },
            others: [...Object.keys(sync ? await sync.get(null).catch(() => ({})) : {}),
              ...Object.keys(sessionStorage), document.cookie, ...(await indexedDB.databases()).map(({ name }) => name),
              ...(await caches.keys())].filter(Boolean),
          };
        })()`)) as Kept & { others: string[] };
      // The card that was read is noted a moment after it was opened.
      await eventually(async () => JSON.stringify(await kept())).toContain('soleus-strain');

      const { others, ...places } = await kept();
      const named = await namedKeys();
      for (const place of PLACES) {
        const unnamed = Object.keys(places[place]).filter((key) => !named[place]?.includes(key));
        expect(unnamed, place).toEqual([]);
      }
      expect(others).toEqual([]);
      const settings = Object.keys((places['storage.local'].settings ?? {}) as object);
      expect(Object.keys({ version: 0, ...DEFAULTS })).toEqual(expect.arrayContaining(settings));
      const everything = JSON.stringify(places);
      for (const trace of ['9001', 'who=me', 'strava', 'calf went', 'mile 9']) {
        expect(everything).not.toContain(trace);
      }
    });
  });
