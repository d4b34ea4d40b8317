import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { forgetRecents, keepQuery, readRecents } from '../../lib/recents.ts';
import type { Search } from '../search/use-search.ts';

const NONE: string[] = [];

/** The cards that were read lately, by id; the last query is put back into the field. */
export function useRecents(search: Search): { cards: string[]; forget(): void } {
  const [cards, setCards] = useState(NONE);
  const { query, recall, setQuery } = search;
  const now = useRef(query);
  // Not the query: what was typed before this was there has not been kept.
  const kept = useRef('');
  now.current = query;

  useEffect(() => {
    void readRecents(browser).then((read) => {
      setCards(read.cards);
      if (now.current !== '' || read.query === '') return;
      kept.current = read.query;
      recall(read.query);
    });
  }, [recall]);

  // Before the next frame: the window may close at any moment.
  useLayoutEffect(() => {
    const wanted = query.trim();
    if (wanted === kept.current) return;
    kept.current = wanted;
    void keepQuery(browser, wanted);
  }, [query]);

  const forget = useCallback(() => {
    kept.current = '';
    setQuery('');
    void forgetRecents(browser).then(() => setCards(NONE));
  }, [setQuery]);
  return { cards, forget };
}
