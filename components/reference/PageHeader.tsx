import { message } from '../../lib/ui/message.ts';
import { ARTICLE_HREF, cardHref, HOME_HREF } from '../../lib/ui/route.ts';
import { SearchDrop } from '../search/SearchDrop.tsx';

/**
 * The head of every page of the library: its name, the search, the ways to its parts.
 * @param words to begin the search with
 */
export function PageHeader({ words }: { words: string | undefined }) {
  return (
    <header class="page-head">
      <button type="button" class="skip" onClick={() => document.querySelector('h1')?.focus()}>
        {message('skipToContent')}
      </button>
      <a class="wordmark" href={HOME_HREF}>
        {message('extName')}
      </a>
      <SearchDrop words={words} onOpen={openHere} />
      <nav class="page-nav" aria-label={message('siteNavigation')}>
        <a class="danger-link" href={cardHref('red-flags')}>
          {message('topicRedFlags')}
        </a>
        <a href={HOME_HREF}>{message('topics')}</a>
        <a href={ARTICLE_HREF}>{message('articleTitle')}</a>
      </nav>
    </header>
  );
}

function openHere(address: string): void {
  location.hash = address;
}
