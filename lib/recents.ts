import type { Browser } from 'webextension-polyfill';
import { oneAtATime } from './in-turn.ts';

/**
 * What the reader looked for and read lately. These are health data: they stay in the browser's memory
 * until it is closed, and nothing of a private window is kept or shown in one.
 */
export interface Recents {
  /** The last query; empty when there is none. */
  query: string;
  /** Ids of the cards, the last one first. */
  cards: string[];
}

type Api = Pick<Browser, 'extension' | 'storage' | 'windows'>;

const QUERY = 'recent-query';
const CARDS = 'recent-cards';
const MOST_CARDS = 5;
/** In the address of a page that was opened from a private window but cannot stand in one. */
const PRIVATE = 'private';

/** What follows `.html` in the address of a page that is opened from a private window, or from another. */
export function privacyMark(isPrivate: boolean): string {
  return isPrivate ? `?${PRIVATE}` : '';
}

/** How often all was forgotten here: what was to be kept before must not come after it. */
let timesForgotten = 0;

/** A card joins those that were kept before. */
const inTurn = oneAtATime();

const known = new WeakMap<object, Promise<boolean>>();

/** Whether nothing may be kept of what is done here: that does not change while a page is open. */
export function isPrivate(api: Pick<Api, 'extension' | 'windows'>): Promise<boolean> {
  const answer = known.get(api) ?? askWhetherPrivate(api);
  known.set(api, answer);
  return answer;
}

async function askWhetherPrivate(api: Pick<Api, 'extension' | 'windows'>): Promise<boolean> {
  if (new URLSearchParams(globalThis.location?.search).has(PRIVATE)) return true;
  // Chromium's popup is an ordinary page even over a private window; Firefox for Android has no windows.
  return api.extension.inIncognitoContext || (await api.windows?.getCurrent())?.incognito === true;
}

/** Never rejects: what cannot be read is nothing. */
export async function readRecents(api: Api): Promise<Recents> {
  try {
    if (await isPrivate(api)) return { query: '', cards: [] };
    const { [QUERY]: query, [CARDS]: cards } = await api.storage.session.get([QUERY, CARDS]);
    return {
      query: typeof query === 'string' ? query : '',
      cards: Array.isArray(cards) ? cards.filter((id) => typeof id === 'string') : [],
    };
  } catch {
    return { query: '', cards: [] };
  }
}

/** Keeps that a card was read now. Never rejects: it does not matter enough. */
export function keepRecentCard(api: Api, card: string): Promise<void> {
  const before = timesForgotten;
  return inTurn(async () => {
    const { cards } = await readRecents(api);
    const others = cards.filter((other) => other !== card);
    await keep(api, { [CARDS]: [card, ...others].slice(0, MOST_CARDS) }, before);
  });
}

/**
 * Keeps what was searched for last; an empty query forgets it. Never rejects. The browser is told at once: what waited
 * for another would be lost with the popup, which closes at any moment.
 */
export function keepQuery(api: Api, query: string): Promise<void> {
  return keep(api, { [QUERY]: query }, timesForgotten);
}

/** Rejects when the browser does not forget them. */
export function forgetRecents(api: Pick<Api, 'storage'>): Promise<void> {
  timesForgotten++;
  return api.storage.session.remove([QUERY, CARDS]);
}

/** @param since what `timesForgotten` was when this was to be kept */
async function keep(api: Api, items: Record<string, unknown>, since: number): Promise<void> {
  try {
    const mayKeep = !(await isPrivate(api)) && timesForgotten === since;
    if (mayKeep) await api.storage.session.set(items);
  } catch {
    // Nobody waits for it.
  }
}
