import { useLayoutEffect, useMemo } from 'preact/hooks';
import { message } from '../../lib/ui/message.ts';
import { cardHref, HOME_HREF, LIBRARY } from '../../lib/ui/route.ts';
import { SearchField } from '../search/SearchField.tsx';
import { SearchResults } from '../search/SearchResults.tsx';
import { useSearch } from '../search/use-search.ts';
import { TopicLinks } from '../TopicLinks.tsx';
import { NewsLink } from './NewsLink.tsx';
import { OnThisPage } from './OnThisPage.tsx';
import { openLibrary, openLinksInTabs } from './open-library.ts';
import { PanelButton } from './PanelButton.tsx';
import { RecentList } from './RecentList.tsx';
import { SettingsNote } from './SettingsNote.tsx';
import { useRecents } from './use-recents.ts';

// Preact skips what it is given again as it was: a keystroke draws its results and nothing else.
const NOTE = <SettingsNote />;
const FOOT = <PopupFoot />;

/**
 * The toolbar popup: a search field, and until something is typed what this page holds and the topics.
 * @param typed what was typed into the field before this was there
 */
export function PopupApp({ typed }: { typed: string }) {
  const search = useSearch((address, aside) => void openLibrary(address, aside), typed);
  const { cards, forget } = useRecents(search);
  const { query, asked, ask, titleOf } = search;
  const recalled = asked === '' ? query.trim() : '';
  // Not after the next frame: a link that is clicked before it would open in the popup itself.
  useLayoutEffect(() => {
    document.addEventListener('click', openLinksInTabs);
    document.addEventListener('auxclick', openLinksInTabs);
    return () => {
      document.removeEventListener('click', openLinksInTabs);
      document.removeEventListener('auxclick', openLinksInTabs);
    };
  }, []);

  const beforeAsking = useMemo(
    () => (
      <>
        <OnThisPage titleOf={titleOf} />
        <RecentList
          query={recalled}
          cards={cards}
          titleOf={titleOf}
          onAsk={ask}
          onForget={forget}
        />
        <section aria-labelledby="topics">
          <h2 id="topics">{message('topics')}</h2>
          <TopicLinks library={LIBRARY} />
        </section>
      </>
    ),
    [titleOf, recalled, cards, ask, forget],
  );

  return (
    <>
      <header class="popup-head">
        <h1 class="visually-hidden">{message('popupTitle')}</h1>
        <search>
          <SearchField search={search} />
        </search>
      </header>
      <main class="popup-main">
        {NOTE}
        <SearchResults search={search} library={LIBRARY} />
        {/* Hidden, not taken away: the page would be asked again each time the field is emptied. */}
        <div hidden={asked !== ''}>{beforeAsking}</div>
      </main>
      {FOOT}
    </>
  );
}

function PopupFoot() {
  return (
    <footer class="popup-foot">
      <a class="danger-link" href={LIBRARY + cardHref('red-flags')}>
        {message('redFlagsLink')}
      </a>
      <p>
        <a href={LIBRARY + HOME_HREF}>{message('libraryLink')}</a>
        <PanelButton />
        <a href="options.html">{message('optionsLink')}</a>
        <NewsLink />
        <span>{message('notADiagnosisShort')}</span>
      </p>
    </footer>
  );
}
