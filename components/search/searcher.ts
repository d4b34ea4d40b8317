/** The search with all it searches: loaded by itself, once a page is there to be typed in. */
import { searchIndex } from 'virtual:knowledge/search';
import { createSearcher } from '../../lib/search/index.ts';
import { counted } from '../../lib/ui/message.ts';

export const { ask } = createSearcher(searchIndex);

const titles = new Map(searchIndex.cards.map(({ id, title }) => [id, title]));

/** What a card is called, or undefined for one that is not known (any more). */
export function titleOf(card: string): string | undefined {
  return titles.get(card);
}

/** Cards whose names are looked for in advance: enough for browsers to compile what a search runs. */
const REHEARSED_CARDS = 24;

/**
 * Does in idle moments, a query in each, what the first keystrokes would otherwise wait for: code is compiled, the
 * words of each length are gathered, the language's plurals are read.
 */
export function rehearse(): void {
  const names = searchIndex.cards.slice(0, REHEARSED_CARDS).map(({ title }) => title);
  // Backwards a word is no word, and is looked for among those of its length.
  const unknown = new Map(searchIndex.words.map((word) => [word.length, reversed(word)]));
  const queries = [...names, ...unknown.values()];
  const next = () => {
    const query = queries.shift();
    if (query === undefined) return;
    counted('searchCount', ask(query).hits.length);
    requestIdleCallback(next);
  };
  requestIdleCallback(next);
}

function reversed(word: string): string {
  return [...word].reverse().join('');
}
