import { counted, message } from '../../lib/ui/message.ts';
import { cardHref } from '../../lib/ui/route.ts';
import { LIBRARY } from './open-library.ts';
import type { FoundMention } from './page-state.ts';

interface Props {
  mentions: FoundMention[];
  onGo(mention: FoundMention): void;
}

/** What is marked on the page: each entry goes to its first mark, its link to the card. */
export function MentionList({ mentions, onGo }: Props) {
  return (
    <ul class="mentions">
      {mentions.map((mention) => (
        <li key={`${mention.frameId} ${mention.concept} ${mention.card}`}>
          <button type="button" class="mention" onClick={() => onGo(mention)}>
            <span>
              <span class="mention-title">{mention.title}</span>
              {mention.redFlag && <span class="danger-tag">{message('dangerSign')}</span>}
            </span>
            <span class="count">{counted('mentionCount', mention.count)}</span>
            <span class="visually-hidden">{message('goToMark')}</span>
          </button>
          <a
            class="mention-card"
            href={LIBRARY + cardHref(mention.card)}
            aria-label={message('openCardOfName', mention.title)}
          >
            {message('openCardOf')}
          </a>
        </li>
      ))}
    </ul>
  );
}
