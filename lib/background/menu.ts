import type { Browser, Menus, Tabs } from 'webextension-polyfill';
import { sendToTab } from '../messages.ts';
import type { Searcher } from '../search/index.ts';
import { message } from '../ui/message.ts';
import { cardHref, searchHref } from '../ui/route.ts';
import { openLibrary } from './open-library.ts';
import type { Panel } from './panel.ts';

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
 * Shows the best card for the selected words where they were selected, or in the library when that page
 * cannot show it. Words that fit no card are left for the reader to change, in the library.
 */
export async function lookUp(
  api: Pick<Browser, 'runtime' | 'tabs'>,
  loadSearcher: () => Promise<Pick<Searcher, 'search'>>,
  { selectionText = '', frameId = 0 }: Pick<Menus.OnClickData, 'selectionText' | 'frameId'>,
  tab: Pick<Tabs.Tab, 'id' | 'incognito'> | undefined,
): Promise<void> {
  const card = await findCard(loadSearcher, selectionText);
  if (card && tab?.id !== undefined) {
    const answer = await sendToTab(api, tab.id, { kind: 'show-card', card }, frameId);
    if (answer.ok) return;
  }
  await openLibrary(api, addressFor(card, selectionText), tab);
}

/**
 * Shows it beside a page that is not read, in a window that is not private; in a tab, where the browser does not
 * open a panel. To be called before anything is awaited after the click.
 */
export async function lookUpBeside(
  api: Pick<Browser, 'runtime' | 'tabs'>,
  panel: Pick<Panel, 'show'>,
  loadSearcher: () => Promise<Pick<Searcher, 'search'>>,
  { selectionText = '' }: Pick<Menus.OnClickData, 'selectionText'>,
  windowId: number,
): Promise<void> {
  const address = findCard(loadSearcher, selectionText).then((card) =>
    addressFor(card, selectionText),
  );
  await panel.show(windowId, address).catch(async () => openLibrary(api, await address, undefined));
}

async function findCard(
  loadSearcher: () => Promise<Pick<Searcher, 'search'>>,
  selection: string,
): Promise<string | undefined> {
  return (await loadSearcher()).search(wordsOf(selection))[0]?.card;
}

/** The card, or else the library's search with these words in it. */
function addressFor(card: string | undefined, selection: string): string {
  return card ? cardHref(card) : searchHref(wordsOf(selection));
}

function wordsOf(selection: string): string {
  return selection.replace(/\s+/g, ' ').trim().slice(0, LONGEST);
}
