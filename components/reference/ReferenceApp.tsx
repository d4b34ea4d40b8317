import { useEffect } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { keepRecentCard } from '../../lib/recents.ts';
import type { Route } from '../../lib/ui/route.ts';
import { PanelHeader } from '../sidepanel/PanelHeader.tsx';
import { ArticlePage } from './ArticlePage.tsx';
import { AppointmentPage } from './appointment/AppointmentPage.tsx';
import { CardPage } from './CardPage.tsx';
import { CitationPreview } from './CitationPreview.tsx';
import { HomePage } from './HomePage.tsx';
import { cardById } from './library.ts';
import { PageFooter } from './PageFooter.tsx';
import { PageHeader } from './PageHeader.tsx';
import { QuestionPage } from './QuestionPage.tsx';
import { Target } from './target.ts';
import { UnknownPage } from './UnknownPage.tsx';
import { useRoute } from './use-route.ts';

/**
 * The reference library: a header, the page that the address asks for, a footer.
 * @param beside whether it stands in the panel, which shows cards that nobody chose to read
 */
export function ReferenceApp({ beside = false }: { beside?: boolean }) {
  const route = useRoute();
  const card = route.page === 'card' ? route.card : undefined;
  useEffect(() => {
    if (card && !beside) void keepRecentCard(browser, card);
  }, [card, beside]);
  const words = route.page === 'home' ? route.words : undefined;
  return (
    <Target.Provider value={anchorOf(route)}>
      {beside ? <PanelHeader words={words} /> : <PageHeader words={words} />}
      <main>
        <Page route={route} />
        <CitationPreview />
      </main>
      <PageFooter />
    </Target.Provider>
  );
}

function Page({ route }: { route: Route }) {
  switch (route.page) {
    case 'home':
      return <HomePage />;
    case 'article':
      return <ArticlePage anchor={route.anchor} />;
    case 'appointment':
      return <AppointmentPage />;
    case 'question':
      return <QuestionPage key={route.question} question={route.question} />;
    case 'unknown':
      return <UnknownPage address={route.address} />;
    case 'card': {
      const card = cardById.get(route.card);
      return card ? <CardPage key={card.id} card={card} /> : <UnknownPage address={route.card} />;
    }
  }
}

function anchorOf(route: Route): string | undefined {
  if (route.page === 'home') return route.topic;
  return route.page === 'unknown' ? undefined : route.anchor;
}
