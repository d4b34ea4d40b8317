import { message } from '../../lib/ui/message.ts';
import { cardHref, HOME_HREF, LIBRARY } from '../../lib/ui/route.ts';
import { SearchDrop } from '../search/SearchDrop.tsx';

/**
 * The head of the library beside a page: browsers give panels no way back and no address.
 * @param words to begin the search with
 */
export function PanelHeader({ words }: { words: string | undefined }) {
  return (
    <header class="page-head panel-head">
      <SearchDrop
        words={words}
        onOpen={(address) => {
          location.hash = address;
        }}
      />
      <nav class="page-nav" aria-label={message('siteNavigation')}>
        <button type="button" onClick={() => history.back()}>
          {message('panelBack')}
        </button>
        <a href={HOME_HREF}>{message('topics')}</a>
        <a class="danger-link" href={cardHref('red-flags')}>
          {message('topicRedFlags')}
        </a>
        <button type="button" onClick={openInTab}>
          {message('panelToTab')}
        </button>
      </nav>
    </header>
  );
}

function openInTab(): void {
  window.open(LIBRARY + location.search + location.hash, '_blank', 'noopener');
}
