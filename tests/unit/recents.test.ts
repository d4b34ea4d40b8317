import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Browser } from 'webextension-polyfill';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import {
  forgetRecents,
  keepQuery,
  keepRecentCard,
  privacyMark,
  readRecents,
} from '../../lib/recents.ts';

const { session, local } = fakeBrowser.storage;

/** The browser's interface, in a window of either kind. */
const inWindow = ({ incognito = false, inIncognitoContext = false } = {}) =>
  ({
    storage: fakeBrowser.storage,
    extension: { inIncognitoContext },
    windows: { getCurrent: async () => ({ incognito }) },
  }) as unknown as Browser;
const api = inWindow();

beforeEach(() => {
  fakeBrowser.reset();
  vi.unstubAllGlobals();
});

describe('what was looked for and read lately', () => {
  it('is nothing at first', async () =>
    expect(await readRecents(api)).toEqual({ query: '', cards: [] }));

  it('is the last query and the last five cards, each once, the last one first', async () => {
    await keepQuery(api, 'popped calf');
    await keepQuery(api, 'soleus');
    for (const card of ['a', 'b', 'c', 'd', 'b', 'e', 'f']) await keepRecentCard(api, card);
    expect(await readRecents(api)).toEqual({ query: 'soleus', cards: ['f', 'e', 'b', 'd', 'c'] });
  });

  it('can be forgotten, and stands nowhere but in the memory of the session', async () => {
    await keepQuery(api, 'soleus');
    await keepRecentCard(api, 'soleus-strain');
    expect(Object.keys(await session.get())).toHaveLength(2);
    expect(await local.get()).toEqual({});
    await forgetRecents(api);
    expect(await session.get()).toEqual({});
  });

  it('stays forgotten, when the browser is slow to say whether the window is private', async () => {
    const { promise, resolve } = Promise.withResolvers<{ incognito: boolean }>();
    const slow = { ...inWindow(), windows: { getCurrent: () => promise } } as unknown as Browser;
    const kept = [keepQuery(slow, 'soleus'), keepRecentCard(slow, 'soleus-strain')];
    const forgotten = forgetRecents(slow);
    resolve({ incognito: false });
    await Promise.all([...kept, forgotten]);
    expect(await session.get()).toEqual({});
  });

  it('is handed to the browser at once, for the popup may close before it has kept what came before', async () => {
    const set = vi.fn(() => new Promise(() => undefined));
    const storage = { session: { ...session, set } };
    const slow = { ...api, storage } as unknown as Browser;
    void keepQuery(slow, 'sol');
    void keepQuery(slow, 'soleus');
    await vi.waitFor(() => expect(set.mock.lastCall).toEqual([{ 'recent-query': 'soleus' }]));
  });

  it('loses no card of two that are read at once', async () => {
    await Promise.all([keepRecentCard(api, 'a'), keepRecentCard(api, 'b')]);
    expect((await readRecents(api)).cards).toEqual(['b', 'a']);
  });

  it('is read with care', async () => {
    await session.set({ 'recent-query': 7, 'recent-cards': ['a', 7] });
    expect(await readRecents(api)).toEqual({ query: '', cards: ['a'] });
    const broken = { ...api, storage: {} } as Browser;
    expect(await readRecents(broken)).toEqual({ query: '', cards: [] });
    await expect(keepQuery(broken, 'soleus')).resolves.toBeUndefined();
  });
});

describe('in private windows nothing is kept or shown', () => {
  const privately: [string, () => Browser][] = [
    ['in a page of a private window', () => inWindow({ inIncognitoContext: true })],
    ['in the popup over one', () => inWindow({ incognito: true })],
    [
      'in a page that was opened from one',
      () => {
        vi.stubGlobal('location', new URL(`https://ours/reference.html${privacyMark(true)}#/a`));
        return inWindow();
      },
    ],
  ];
  it.each(privately)('%s', async (_, open) => {
    await keepQuery(api, 'soleus');
    await keepRecentCard(api, 'soleus-strain');
    const before = await session.get();
    const there = open();
    await keepQuery(there, 'popped calf');
    await keepRecentCard(there, 'calf-strain');
    expect(await session.get()).toEqual(before);
    expect(await readRecents(there)).toEqual({ query: '', cards: [] });
  });

  it('does not hold for other addresses', () => expect(privacyMark(false)).toBe(''));
});
