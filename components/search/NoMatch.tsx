import { message } from '../../lib/ui/message.ts';
import { cardHref } from '../../lib/ui/route.ts';
import { TopicLinks } from '../TopicLinks.tsx';
import { searchField } from './ids.ts';

interface Props {
  query: string;
  /** What may have been meant. */
  meant: string | undefined;
  /** Address of the library, on a page that is not the library. */
  library: string | undefined;
  onAsk(query: string): void;
}

/** That nothing was found, and the next steps: what may have been meant, danger signs, the topics. */
export function NoMatch({ query, meant, library = '', onAsk }: Props) {
  const ask = (query: string) => {
    onAsk(query);
    // The button goes away with the focus.
    searchField()?.focus();
  };
  return (
    <div class="no-match">
      <p role="alert">
        <strong>{message('searchNone', query)}</strong>{' '}
        {message(meant === undefined ? 'searchNoneAdvice' : 'searchNoneGuess')}
      </p>
      {meant !== undefined && (
        <p>
          <button type="button" class="control" onClick={() => ask(meant)}>
            {message('searchMeant', meant)}
          </button>
        </p>
      )}
      {library === '' && (
        <p>
          {/* The popup has it in view already. */}
          <a class="danger-link" href={cardHref('red-flags')}>
            {message('redFlagsLink')}
          </a>
        </p>
      )}
      <TopicLinks library={library} />
    </div>
  );
}
