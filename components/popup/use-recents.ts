import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { forgetRecents, keepQuery, type Recents, readRecents } from '../../lib/recents.ts';
import type { Search } from '../search/use-search.ts';

const NOTHING: Recents = { query: '', cards: [] };

/** What was looked for and read lately; the last query is put back into the field. */
export function useRecents(search: Search): { recents: Recents; forget(): void } {
  const [recents, setRecents] = useState(NOTHING);
  const { query, recall, setQuery } = search;
  const now = useRef(query);
  // Not the query: what was typed before this was there has not been kept.
  const kept = useRef('');
  now.current = query;

  useEffect(() => {
    void readRecents(browser).then((read) => {
      setRecents(read);
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
    setRecents((others) => ({ ...others, query: wanted }));
  }, [query]);

  const forget = () => {
    kept.current = '';
    setQuery('');
    void forgetRecents(browser).then(() => setRecents(NOTHING));
  };
  return { recents, forget };
}
