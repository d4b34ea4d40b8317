import { searchIndex } from 'virtual:knowledge/search';
import { useMemo, useState } from 'preact/hooks';
import { createSearcher, type Searcher, type SearchHit } from '../../lib/search/index.ts';
import { hitAddress } from './hit-address.ts';

/** The state of one search field and its results. */
export interface Search {
  query: string;
  setQuery(query: string): void;
  hits: SearchHit[];
  /** Index of the chosen hit, -1: none yet. */
  chosen: number;
  choose(index: number): void;
  /** Opens a hit's card, at the matched claim where that says more than the title. */
  open(hit: SearchHit): void;
}

let searcher: Searcher | undefined;

/** @param onOpen is given the address on the reference page, e.g. `#/soleus-strain/quiet-start`. */
export function useSearch(onOpen: (address: string) => void): Search {
  const [query, setText] = useState('');
  const [chosen, choose] = useState(-1);
  const hits = useMemo(() => find(query), [query]);

  const setQuery = (text: string) => {
    setText(text);
    choose(-1);
  };
  const open = (hit: SearchHit) => onOpen(hitAddress(hit));
  return { query, setQuery, hits, chosen, choose, open };
}

function find(query: string): SearchHit[] {
  if (query.trim() === '') return [];
  // Made at the first keystroke, so that an opening popup does not wait for it.
  searcher ??= createSearcher(searchIndex);
  return searcher.search(query);
}
