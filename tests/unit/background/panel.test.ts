import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Searcher } from '../../../lib/search/index.ts';
import { fakeExtension, settled } from './fake-extension.ts';
import { i18n } from './i18n.ts';

vi.mock('wxt/browser', () => ({ browser: { i18n } }));
const { startBackground } = await import('../../../lib/background/index.ts');

let extension: ReturnType<typeof fakeExtension>;
/** Ends the search, which takes its time. */
let found: (card: string | null) => void;

beforeEach(async () => {
  extension = fakeExtension();
  const card = new Promise<string | null>((resolve) => {
    found = resolve;
  });
  startBackground(extension.api, async (): Promise<Pick<Searcher, 'search'>> => {
    const best = await card;
    const hit = (id: string) => ({
      card: id,
      topic: 'calf-strain' as const,
      title: 'Calf strain',
      ranges: [],
      answers: false,
      claimRanges: [],
    });
    return { search: () => (best ? [hit(best)] : []) };
  });
  await settled();
});

const UNREAD = 'https://forum.example/thread';
const lookUp = (pageUrl: string | undefined, selectionText = 'calf') =>
  extension.clickMenu({ menuItemId: 'look-up', selectionText, pageUrl }, { id: 4, windowId: 7 });
const asks = (windowId = 7) => extension.tell({ kind: 'panel-opened', windowId }, 0);

describe('"Look up" on a page that is not read', () => {
  it.each([UNREAD, 'chrome://settings/', undefined])(
    'opens the panel at once over %s',
    async (url) => {
      void lookUp(url);
      expect(extension.openPanel).toHaveBeenCalledExactlyOnceWith({ windowId: 7 });
      expect(extension.opened).toEqual([]);
    },
  );

  it('tells a panel that has only now opened, when it asks, and once', async () => {
    const done = lookUp(UNREAD);
    const answer = asks();
    found('calf-strain');
    expect(await answer).toEqual({ ok: true, value: '#/calf-strain' });
    await done;
    expect(await asks()).toEqual({ ok: true, value: null });
  });

  it('tells a panel that was open already', async () => {
    extension.panel.mockReturnValue({ ok: true, value: null });
    found('calf-strain');
    await lookUp(UNREAD);
    expect(extension.panel).toHaveBeenCalledExactlyOnceWith({
      kind: 'show-in-panel',
      windowId: 7,
      address: '#/calf-strain',
    });
    // Firefox has loaded it anew meanwhile.
    expect(await asks()).toEqual({ ok: true, value: '#/calf-strain' });
  });

  it('leaves the panels of other windows alone', async () => {
    found('calf-strain');
    await lookUp(UNREAD);
    expect(await asks(8)).toEqual({ ok: true, value: null });
    expect(await asks(7)).toEqual({ ok: true, value: '#/calf-strain' });
  });

  it('shows words that fit no card in it', async () => {
    found(null);
    await lookUp(UNREAD, 'golden calf / 100%');
    expect(await asks()).toMatchObject({ value: '#/search/golden%20calf%20%2F%20100%25' });
  });

  it('opens a tab where the browser refuses a panel', async () => {
    extension.openPanel.mockRejectedValue(new Error('needs a gesture'));
    found('calf-strain');
    await lookUp(UNREAD);
    expect(extension.opened).toEqual(['extension://ours/reference.html#/calf-strain']);
    expect(await asks()).toEqual({ ok: true, value: null });
  });
});

describe('"Look up" on a page that is read', () => {
  const shown = vi.fn(() => ({ ok: true, value: null }));
  beforeEach(() => {
    found('calf-strain');
    extension.pages.set('4/0', shown);
  });

  it('opens no panel on a built-in site', async () => {
    await lookUp('https://www.letsrun.com/forum');
    expect(shown).toHaveBeenCalled();
    expect(extension.openPanel).not.toHaveBeenCalled();
  });

  it('opens none on a site that the reader added, and again one when it was taken back', async () => {
    await extension.grant('https://forum.example/*');
    await lookUp(UNREAD);
    expect(extension.openPanel).not.toHaveBeenCalled();
    await extension.revoke('https://forum.example/*');
    await lookUp(UNREAD);
    expect(extension.openPanel).toHaveBeenCalledOnce();
  });
});
