import { useLayoutEffect, useRef } from 'preact/hooks';
import { movedChoice } from '../../lib/ui/list-keys.ts';
import { message } from '../../lib/ui/message.ts';
import { LIST_ID, optionId } from './ids.ts';
import type { Search } from './use-search.ts';

interface Props {
  search: Search;
  /** Take the focus as soon as the field is there. */
  takeFocus?: boolean;
}

/**
 * The search field: a combobox whose options are shown by SearchResults. The popup's stands in its HTML already
 * (entrypoints/popup/index.html): what changes here changes there.
 */
export function SearchField({ search, takeFocus = false }: Props) {
  const { query, asked, hits, chosen } = search;
  const isRecalled = asked === '' && query.trim() !== '';
  const field = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => {
    if (takeFocus) field.current?.focus();
  }, [takeFocus]);

  // Selected, so that typing takes its place.
  useLayoutEffect(() => {
    if (isRecalled) field.current?.select();
  }, [isRecalled]);

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.isComposing) return;
    const hit = hits[Math.max(chosen, 0)];
    const moved = movedChoice(event.key, chosen, hits.length);
    if (isRecalled && (event.key === 'Enter' || event.key === 'ArrowDown')) search.ask();
    else if (moved !== null) search.choose(moved);
    else if (event.key === 'Enter' && hit) search.open(hit, event.ctrlKey || event.metaKey);
    else if (event.key === 'Escape' && query !== '') search.setQuery('');
    else return;
    event.preventDefault();
  };

  return (
    <div class="search-field">
      <svg class="search-sign" viewBox="0 0 20 20" aria-hidden="true">
        <circle cx="8.5" cy="8.5" r="5.5" />
        <path d="m12.6 12.6 5 5" />
      </svg>
      <input
        ref={field}
        type="search"
        // biome-ignore lint/a11y/noRedundantRoles: redundant only with a <datalist>.
        role="combobox"
        list={undefined /* Preact's types want it said that there is none */}
        aria-label={message('searchLabel')}
        aria-autocomplete="list"
        aria-expanded={hits.length > 0}
        aria-controls={LIST_ID}
        aria-activedescendant={chosen >= 0 ? optionId(chosen) : undefined}
        placeholder={message('searchPlaceholder')}
        autocomplete="off"
        autocapitalize="none"
        spellcheck={false}
        value={query}
        onInput={(event) => search.setQuery(event.currentTarget.value)}
        onKeyDown={onKeyDown}
      />
    </div>
  );
}
