import { useCallback, useMemo, useState } from 'preact/hooks';
import type { Found, SearchHit } from '../../lib/search/index.ts';
import { hitAddress } from './hit-address.ts';
import { type SearcherState, useSearcher } from './use-searcher.ts';

/** The state of one search field and its results. */
export interface Search {
  /** What stands in the field. */
  query: string;
  /** What is searched for: nothing while the field only recalls a query of before. */
  asked: string;
  setQuery(query: string): void;
  /** Puts a query of before into the field, to be searched for again or typed over. */
  recall(query: string): void;
  /** Searches for what stands in the field. */
  ask(): void;
  state: SearcherState['state'];
  /** What a card is called; undefined too while that is not known yet. */
  titleOf(card: string): string | undefined;
  /** What was found; undefined without a query, and until the search is there. */
  found: Found | undefined;
  hits: SearchHit[];
  /** Index of the chosen hit, -1: none yet. */
  chosen: number;
  choose(index: number): void;
  /**
   * Opens a hit's card, at its claim where that answers.
   * @param aside in a new tab behind this one
   */
  open(hit: SearchHit, aside: boolean): void;
}

const NONE: SearchHit[] = [];

/**
 * @param onOpen is given the address on the reference page, e.g. `#/soleus-strain/quiet-start`
 * @param typed what stands in the field to begin with
 */
export function useSearch(onOpen: (address: string, aside: boolean) => void, typed = ''): Search {
  const [{ query, isRecalled }, setText] = useState({ query: typed, isRecalled: false });
  const [chosen, choose] = useState(-1);
  const { state, searcher } = useSearcher();
  const asked = isRecalled ? '' : query.trim();
  // With the blank after it: a word that is followed by one is typed.
  const full = isRecalled ? '' : query.trimStart();
  const found = useMemo(() => (full ? searcher?.ask(full) : undefined), [full, searcher]);
  const hits = found?.hits ?? NONE;

  const put = useCallback((text: string, recalled: boolean) => {
    setText({ query: text, isRecalled: recalled });
    choose(-1);
  }, []);
  const setQuery = useCallback((text: string) => put(text, false), [put]);
  const recall = useCallback((text: string) => put(text, true), [put]);
  const ask = useCallback(() => {
    setText((text) => ({ ...text, isRecalled: false }));
    choose(-1);
  }, []);
  const titleOf = useCallback((card: string) => searcher?.titleOf(card), [searcher]);
  return {
    query,
    asked,
    setQuery,
    recall,
    ask,
    state,
    titleOf,
    found,
    hits,
    chosen,
    choose,
    open: (hit, aside) => onOpen(hitAddress(hit), aside),
  };
}
