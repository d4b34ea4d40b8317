/** The search with all it searches: loaded by itself, once a page is there to be typed in. */
import { searchIndex } from 'virtual:knowledge/search';
import { createSearcher } from '../../lib/search/index.ts';

export const { search } = createSearcher(searchIndex);

const titles = new Map(searchIndex.cards.map(({ id, title }) => [id, title]));

/** What a card is called, or undefined for one that is not known (any more). */
export function titleOf(card: string): string | undefined {
  return titles.get(card);
}
