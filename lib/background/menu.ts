import type { Browser, Menus, Tabs } from 'webextension-polyfill';
import { sendToTab } from '../messages.ts';
import type { Searcher } from '../search/index.ts';
import { message } from '../ui/message.ts';
import { cardHref, searchHref } from '../ui/route.ts';
import { openLibrary } from './open-library.ts';

export const LOOK_UP = 'look-up';

/** Longest selection that is looked up, in characters: whole articles are no question. */
const LONGEST = 300;

/** Puts our entry into the menu of selected words. Harmless when it is there already. */
export function createMenu(api: Pick<Browser, 'contextMenus' | 'runtime'>): void {
  const title = message('menuLookUp');
  api.contextMenus?.create({ id: LOOK_UP, title, contexts: ['selection'] }, () => {
    // Browsers keep the entry while the worker sleeps; after an update its words may be new.
    if (api.runtime.lastError) void api.contextMenus.update(LOOK_UP, { title });
  });
}

/**
 * Shows the best card for the selected words where they were selected, or in the library when that page is
 * not read. Words that fit no card are left for the reader to change, in the library.
 */
export async function lookUp(
  api: Pick<Browser, 'runtime' | 'tabs'>,
  loadSearcher: () => Promise<Searcher>,
  { selectionText = '', frameId = 0 }: Pick<Menus.OnClickData, 'selectionText' | 'frameId'>,
  tab: Pick<Tabs.Tab, 'id' | 'incognito'> | undefined,
): Promise<void> {
  const words = selectionText.replace(/\s+/g, ' ').trim().slice(0, LONGEST);
  const [best] = (await loadSearcher()).search(words);
  if (!best) {
    await openLibrary(api, searchHref(words), tab);
    return;
  }
  const { card } = best;
  if (tab?.id !== undefined) {
    const answer = await sendToTab(api, tab.id, { kind: 'show-card', card }, frameId);
    if (answer.ok) return;
  }
  await openLibrary(api, cardHref(card), tab);
}
