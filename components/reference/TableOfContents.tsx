import type { Card } from '../../lib/knowledge/types.ts';
import { message } from '../../lib/ui/message.ts';
import { cardHref } from '../../lib/ui/route.ts';
import { REFERENCES } from './SourceList.tsx';

/** Links to the parts of a card. */
export function TableOfContents({ card }: { card: Card }) {
  const parts = [...card.sections, { id: REFERENCES, title: message('references') }];
  return (
    <nav class="contents" aria-labelledby="contents-name">
      <h2 id="contents-name">{message('onThisCard')}</h2>
      <ul>
        {parts.map(({ id, title }) => (
          <li key={id}>
            <a href={cardHref(card.id, id)}>{title}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
