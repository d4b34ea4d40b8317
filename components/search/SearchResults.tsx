import { counted, message } from '../../lib/ui/message.ts';
import { TopicLinks } from '../TopicLinks.tsx';
import { LIST_ID } from './ids.ts';
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
  const { asked, state, hits, chosen } = search;
  return (
    <>
      <p role="status" class="visually-hidden">
        {asked && hits.length > 0 ? counted('searchCount', hits.length) : ''}
      </p>
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
      {asked && state === 'ready' && hits.length === 0 && (
        <div class="no-match">
          <p role="alert">
            <strong>{message('searchNone', asked)}</strong> {message('searchNoneAdvice')}
          </p>
          <TopicLinks {...(library && { library })} />
        </div>
      )}
    </>
  );
}

function reload(): void {
  location.reload();
}
