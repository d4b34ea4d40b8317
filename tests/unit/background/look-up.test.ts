import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Searcher } from '../../../lib/search/index.ts';
import { fakeExtension, settled } from './fake-extension.ts';
import { i18n } from './i18n.ts';

vi.mock('wxt/browser', () => ({ browser: { i18n } }));
const { startBackground } = await import('../../../lib/background/index.ts');

let extension: ReturnType<typeof fakeExtension>;
let asked: string[];

/** Finds the soleus card for anything with a soleus in it. */
const searcher: Pick<Searcher, 'search'> = {
  search: (query) => {
    asked.push(query);
    if (!/soleus/.test(query)) return [];
    return [
      {
        card: 'soleus-strain',
        topic: 'soleus-strain',
        title: 'Soleus strain',
        ranges: [],
        answers: false,
        claimRanges: [],
      },
    ];
  },
};
const loadSearcher = vi.fn(async () => searcher);

beforeEach(async () => {
  extension = fakeExtension();
  asked = [];
  loadSearcher.mockClear();
  startBackground(extension.api, loadSearcher);
  await settled();
});

const select = (selectionText: string, more = {}) =>
  extension.clickMenu({ menuItemId: 'look-up', selectionText, ...more }, { id: 4 });

describe('"Look up" in the menu of selected words', () => {
  it('is there, and there once when the worker wakes again', async () => {
    expect([...extension.menu]).toEqual([
      ['look-up', { title: 'Look up “%s” in Running Footnotes' }],
    ]);
    startBackground(extension.api, loadSearcher);
    await settled();
    expect(extension.menu.size).toBe(1);
  });

  it('takes the words of a new version over the old', async () => {
    extension.menu.set('look-up', { title: 'Look this up' });
    startBackground(extension.api, loadSearcher);
    await settled();
    expect(extension.menu.get('look-up')).toEqual({ title: 'Look up “%s” in Running Footnotes' });
  });

  it('shows the best card on the page, in the frame of the selection', async () => {
    const shown = vi.fn(() => ({ ok: true, value: null }));
    extension.pages.set('4/12', shown);
    await select('my left soleus', { frameId: 12 });
    expect(shown).toHaveBeenCalledExactlyOnceWith({ kind: 'show-card', card: 'soleus-strain' });
    expect(extension.opened).toEqual([]);
  });

  it('opens the card in the library when the page is not read', async () => {
    await select('soleus');
    expect(extension.opened).toEqual(['extension://ours/reference.html#/soleus-strain']);
  });

  it('opens the card in the library when the page cannot show it', async () => {
    extension.pages.set('4/0', () => ({ ok: false, error: 'no room' }));
    await select('soleus');
    expect(extension.opened).toEqual(['extension://ours/reference.html#/soleus-strain']);
  });

  it('takes words that fit no card to the library', async () => {
    await select('golden calf / 100%');
    expect(extension.opened).toEqual([
      'extension://ours/reference.html#/search/golden%20calf%20%2F%20100%25',
    ]);
  });

  it('tells the library when the words are of a private window, so that it keeps nothing', async () => {
    const { clickMenu, opened } = extension;
    const info = { menuItemId: 'look-up', selectionText: 'golden calf' };
    await clickMenu(info, { id: 9, incognito: true });
    expect(opened).toEqual(['extension://ours/reference.html?private#/search/golden%20calf']);
  });

  it('looks up what was selected across lines as one question, cut when it is none', async () => {
    await select('  my\n\tsoleus  ');
    await select('soleus '.repeat(10_000));
    expect(asked[0]).toBe('my soleus');
    expect(asked[1]).toHaveLength(300);
  });

  it('gets the search ready only when it is asked', async () => {
    expect(loadSearcher).not.toHaveBeenCalled();
    await select('soleus');
    expect(loadSearcher).toHaveBeenCalledOnce();
  });

  it('leaves entries of others alone', async () => {
    await extension.clickMenu({ menuItemId: 'another', selectionText: 'soleus' }, { id: 4 });
    expect(asked).toEqual([]);
  });
});
