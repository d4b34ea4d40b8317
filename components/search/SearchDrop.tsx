import { SearchField } from './SearchField.tsx';
import { SearchResults } from './SearchResults.tsx';
import { useSearch } from './use-search.ts';

/** A search field whose results drop down over the page while it has the focus. */
export function SearchDrop({ onOpen }: { onOpen: (address: string) => void }) {
  const search = useSearch((address) => {
    search.setQuery('');
    onOpen(address);
  });
  return (
    <search class="search-drop">
      <SearchField search={search} />
      {/* biome-ignore lint/a11y/noStaticElementInteractions: keeps the focus, and so the list, while it is clicked. */}
      <div class="search-panel" onMouseDown={(event) => event.preventDefault()}>
        <SearchResults search={search} />
      </div>
    </search>
  );
}
