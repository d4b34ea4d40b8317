import type { Found } from '../../lib/search/index.ts';
import { counted, message } from '../../lib/ui/message.ts';
import { TopicLinks } from '../TopicLinks.tsx';
import { LIST_ID } from './ids.ts';
import { NoMatch } from './NoMatch.tsx';
import { ResultOption } from './ResultOption.tsx';
import type { Search } from './use-search.ts';

interface Props {
  search: Search;
  /** Address of the library, on a page that is not the library. */
  library?: string;
  /** Loads the page again, after the search could not be loaded. */
  onReload?(): void;
}

/** What was found, or that nothing was and what to do; empty without a query. */
export function SearchResults({ search, library, onReload = reload }: Props) {
  const { asked, state, found, hits, chosen } = search;
  const note = found && noteOn(found);
  return (
    <>
      <p role="status" class="visually-hidden">
        {asked && found && spokenOf(found)}
      </p>
      {note && (
        <p class="search-note" aria-hidden="true">
          {note}
        </p>
      )}
      {hits.length > 0 && (
        <div role="listbox" id={LIST_ID} class="results" aria-label={message('searchResults')}>
          {hits.map((hit, index) => (
            <ResultOption
              key={hit.card}
              hit={hit}
              index={index}
              chosen={index === chosen}
              onOpen={search.open}
            />
          ))}
        </div>
      )}
      {asked && state === 'failed' && (
        <div class="no-match">
          <p role="alert">{message('searchFailed')}</p>
          {/* The whole page: browsers do not ask again for a module that failed. */}
          <button type="button" class="control" onClick={onReload}>
            {message('searchReload')}
          </button>
        </div>
      )}
      {found?.state === 'open' && (
        <div class="no-match">
          <p aria-hidden="true">{message('searchGoOn')}</p>
          <TopicLinks {...(library && { library })} />
        </div>
      )}
      {found?.state === 'none' && (
        <NoMatch query={asked} meant={found.meant} library={library} onAsk={search.setQuery} />
      )}
    </>
  );
}

/** What a reader must know of the results before reading them: that they are not quite what was asked for. */
function noteOn({ hits, untold, near }: Found): string | undefined {
  if (hits.length === 0) return undefined;
  if (untold.length > 0) return message('searchUntold', untold.join(', '));
  return near ? message('searchNear') : undefined;
}

/** What a screen reader hears; that nothing was found is an alert of its own. */
function spokenOf(found: Found): string {
  if (found.state === 'open') return message('searchGoOn');
  const { length } = found.hits;
  return length === 0
    ? ''
    : [counted('searchCount', length), noteOn(found)].filter(Boolean).join('. ');
}

function reload(): void {
  location.reload();
}
