import type { PageMention } from '../../lib/messages.ts';
import { BUILT_IN_SITES } from '../../lib/sites.ts';
import { counted, message } from '../../lib/ui/message.ts';
import { cardHref } from '../../lib/ui/route.ts';
import { LIBRARY } from './open-library.ts';
import { type PageState, useMentions } from './use-mentions.ts';

/** What was found on the page in the current tab. */
export function OnThisPage() {
  const page = useMentions();
  return (
    <section aria-labelledby="on-this-page" aria-busy={page.state === 'asking'}>
      <h2 id="on-this-page">{message('onThisPage')}</h2>
      <PageReport page={page} />
    </section>
  );
}

function PageReport({ page }: { page: PageState }) {
  if (page.state === 'asking') return <p class="quiet">&nbsp;</p>;
  if (page.state === 'not-read') {
    const locale = message('localeTag');
    const sites = new Intl.ListFormat(locale, { type: 'conjunction' }).format(BUILT_IN_SITES);
    return (
      <p class="quiet">
        {message('onThisPageNotRead')} {message('onThisPageSites', sites)}
      </p>
    );
  }
  if (page.mentions.length === 0) return <p class="quiet">{message('onThisPageNone')}</p>;
  return (
    <ul class="mentions">
      {page.mentions.map((mention) => (
        <li key={mention.concept}>
          <MentionLink mention={mention} />
        </li>
      ))}
    </ul>
  );
}

function MentionLink({ mention }: { mention: PageMention }) {
  return (
    <a href={LIBRARY + cardHref(mention.card)}>
      <span>
        <span class="mention-title">{mention.title}</span>
        {mention.redFlag && <span class="danger-tag">{message('dangerSign')}</span>}
      </span>
      <span class="count">{counted('mentionCount', mention.count)}</span>
    </a>
  );
}
