import { useEffect } from 'preact/hooks';
import { message } from '../../lib/ui/message.ts';
import { cardHref, HOME_HREF } from '../../lib/ui/route.ts';
import { SearchField } from '../search/SearchField.tsx';
import { SearchResults } from '../search/SearchResults.tsx';
import { useSearch } from '../search/use-search.ts';
import { TopicLinks } from '../TopicLinks.tsx';
import { OnThisPage } from './OnThisPage.tsx';
import { LIBRARY, openLibrary, openLinksInTabs } from './open-library.ts';

/** The toolbar popup: a search field, and until something is typed what this page holds and the topics. */
export function PopupApp() {
  const search = useSearch((address) => void openLibrary(address));
  useEffect(() => {
    document.addEventListener('click', openLinksInTabs);
    return () => document.removeEventListener('click', openLinksInTabs);
  }, []);

  return (
    <>
      <header class="popup-head">
        <h1 class="visually-hidden">{message('popupTitle')}</h1>
        <search>
          <SearchField search={search} takeFocus />
        </search>
      </header>
      <main class="popup-main">
        <SearchResults search={search} library={LIBRARY} />
        {/* Hidden, not taken away: the page would be asked again each time the field is emptied. */}
        <div hidden={search.query.trim() !== ''}>
          <OnThisPage />
          <section aria-labelledby="topics">
            <h2 id="topics">{message('topics')}</h2>
            <TopicLinks library={LIBRARY} />
          </section>
        </div>
      </main>
      <footer class="popup-foot">
        <a class="danger-link" href={LIBRARY + cardHref('red-flags')}>
          {message('redFlagsLink')}
        </a>
        <p>
          <a href={LIBRARY + HOME_HREF}>{message('libraryLink')}</a>
          <a href="options.html">{message('optionsLink')}</a>
          <span>{message('notADiagnosisShort')}</span>
        </p>
      </footer>
    </>
  );
}
