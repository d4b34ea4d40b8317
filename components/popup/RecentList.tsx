import { message } from '../../lib/ui/message.ts';
import { cardHref, LIBRARY } from '../../lib/ui/route.ts';
import type { Search } from '../search/use-search.ts';

interface Props extends Pick<Search, 'titleOf'> {
  /** What stands in the field without being searched for. */
  query: string;
  /** Ids of cards, the last one first. */
  cards: string[];
  /** Searches for the last query again. */
  onAsk(): void;
  onForget(): void;
}

/** What was looked for and read lately, and the way to forget it. */
export function RecentList({ query, cards, titleOf, onAsk, onForget }: Props) {
  const known = cards.flatMap((id) => {
    const title = titleOf(id);
    return title ? [{ id, title }] : [];
  });
  if (query === '' && known.length === 0) return null;

  return (
    <section aria-labelledby="recent">
      <div class="heading-line">
        <h2 id="recent">{message('recent')}</h2>
        <button type="button" class="text-button" onClick={onForget}>
          {message('recentForget')}
        </button>
      </div>
      <ul class="recents">
        {query !== '' && (
          <li>
            <button type="button" class="again" onClick={onAsk}>
              {message('searchAgain', query)}
            </button>
          </li>
        )}
        {known.map(({ id, title }) => (
          <li key={id}>
            <a href={LIBRARY + cardHref(id)}>{title}</a>
          </li>
        ))}
      </ul>
    </section>
  );
}
