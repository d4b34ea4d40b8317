import { counted, message } from '../../lib/ui/message.ts';
import { cardHref, LIBRARY } from '../../lib/ui/route.ts';
import type { FoundMention } from './found-in.ts';

interface Props {
  /** What a card is called; nothing while that is not known yet. */
  titleOf(card: string): string | undefined;
  mentions: FoundMention[];
  onGo(mention: FoundMention): void;
}

/**
 * What is marked on the page: each entry goes to its first mark, its link to the card. Entries with the same
 * words that lead to different cards have the cards' names to tell them apart.
 */
export function MentionList({ mentions, titleOf, onGo }: Props) {
  const words = mentions.map(({ title }) => title.toLowerCase());
  const hasNamesake = (title: string) =>
    words.filter((other) => other === title.toLowerCase()).length > 1;
  return (
    <ul class="mentions">
      {mentions.map((mention) => (
        <li key={`${mention.frameId} ${mention.concept} ${mention.card}`}>
          <button type="button" class="mention" onClick={() => onGo(mention)}>
            <span>
              <span class="mention-title">{mention.title}</span>
              {hasNamesake(mention.title) && (
                <span class="mention-about">{titleOf(mention.card)}</span>
              )}
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
