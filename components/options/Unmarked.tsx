import type { Settings } from '../../lib/settings.ts';
import { message } from '../../lib/ui/message.ts';
import { cardHref, LIBRARY } from '../../lib/ui/route.ts';
import { cardOf } from '../frame/detector.ts';
import { EntryList } from './EntryList.tsx';
import type { Options } from './use-settings.ts';

type List = 'offSites' | 'hiddenPages' | 'stoppedConcepts';

/** Sites, pages and words that the reader wants unmarked, each with the way back. */
export function Unmarked({ settings, save }: Options) {
  const takeOut = (list: List) => (entry: string) =>
    void save((now: Settings) => ({ [list]: now[list].filter((other) => other !== entry) }));
  return (
    <section aria-labelledby="unmarked">
      <h2 id="unmarked">{message('optionsUnmarked')}</h2>
      <EntryList
        title={message('offSites')}
        entries={settings.offSites}
        none={message('offSitesNone')}
        action={message('onAgainFor')}
        onAction={takeOut('offSites')}
      />
      <EntryList
        title={message('hiddenPages')}
        entries={settings.hiddenPages}
        none={message('hiddenPagesNone')}
        action={message('showAgainFor')}
        onAction={takeOut('hiddenPages')}
      />
      <EntryList
        title={message('stoppedWords')}
        entries={settings.stoppedConcepts}
        none={message('stoppedWordsNone')}
        action={message('markAgainFor')}
        onAction={takeOut('stoppedConcepts')}
        nameOf={conceptName}
        aside={(concept) => <CardLink concept={concept} />}
      />
    </section>
  );
}

function CardLink({ concept }: { concept: string }) {
  const card = cardOf(concept);
  if (!card) return null;
  return (
    <a
      class="aside"
      href={LIBRARY + cardHref(card)}
      aria-label={message('openCardOfName', conceptName(concept))}
    >
      {message('openCardOf')}
    </a>
  );
}

/** A concept's id is what it is called, with hyphens. */
function conceptName(concept: string): string {
  return concept.replaceAll('-', ' ');
}
