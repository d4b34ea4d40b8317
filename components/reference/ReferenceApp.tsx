import { useEffect } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { keepRecentCard } from '../../lib/recents.ts';
import type { Route } from '../../lib/ui/route.ts';
import { ArticlePage } from './ArticlePage.tsx';
import { CardPage } from './CardPage.tsx';
import { HomePage } from './HomePage.tsx';
import { cardById } from './library.ts';
import { PageFooter } from './PageFooter.tsx';
import { PageHeader } from './PageHeader.tsx';
import { Target } from './target.ts';
import { UnknownPage } from './UnknownPage.tsx';
import { useRoute } from './use-route.ts';

/** The reference library: a header, the page that the address asks for, a footer. */
export function ReferenceApp() {
  const route = useRoute();
  const card = route.page === 'card' ? route.card : undefined;
  useEffect(() => {
    if (card) void keepRecentCard(browser, card);
  }, [card]);
  return (
    <Target.Provider value={anchorOf(route)}>
      <PageHeader words={route.page === 'home' ? route.words : undefined} />
      <main>
        <Page route={route} />
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
