import { useLayoutEffect } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { LIBRARY, searchHref } from '../../lib/ui/route.ts';
import { SearchField } from './SearchField.tsx';
import { SearchResults } from './SearchResults.tsx';
import { useSearch } from './use-search.ts';

interface Props {
  /** Words to begin with, which the reader chose elsewhere. */
  words?: string | undefined;
  onOpen(address: string): void;
}

/** A search field whose results drop down over the page while it has the focus. */
export function SearchDrop({ words, onOpen }: Props) {
  const search = useSearch((address, aside) => {
    if (aside) {
      const url = browser.runtime.getURL(LIBRARY + location.search + address);
      void browser.tabs.create({ url, active: false });
      return;
    }
    setQuery('');
    onOpen(address);
  });
  const { asked, setQuery } = search;
  useLayoutEffect(() => {
    if (words !== undefined) setQuery(words);
  }, [words, setQuery]);
  return (
    <search class="search-drop">
      <SearchField key={words} search={search} takeFocus={words !== undefined} />
      {/* biome-ignore lint/a11y/noStaticElementInteractions: keeps the focus, and so the list, while it is clicked. */}
      <div class="search-panel" onMouseDown={(event) => event.preventDefault()}>
        <SearchResults search={search} onReload={() => reloadAsking(asked)} />
      </div>
    </search>
  );
}

/** Loads the page again with the query in its address: nothing else outlasts it. */
function reloadAsking(query: string): void {
  history.pushState(null, '', searchHref(query));
  location.reload();
}
