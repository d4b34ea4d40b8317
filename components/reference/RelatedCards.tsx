import { message } from '../../lib/ui/message.ts';
import { cardHref } from '../../lib/ui/route.ts';
import { cardById } from './library.ts';

/** Links to the cards a reader may want next. */
export function RelatedCards({ ids }: { ids: readonly string[] }) {
  const related = ids.flatMap((id) => cardById.get(id) ?? []);
  if (related.length === 0) return null;
  return (
    <nav class="related" aria-labelledby="related-cards">
      <h2 id="related-cards">{message('relatedCards')}</h2>
      <ul>
        {related.map((card) => (
          <li key={card.id}>
            <a href={cardHref(card.id)}>{card.title}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
