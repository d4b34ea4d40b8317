import { FIGURES, figureAnchor, homeOf } from '../../lib/figures/index.ts';
import { message } from '../../lib/ui/message.ts';
import { cardHref } from '../../lib/ui/route.ts';
import { FIGURE_NAMES } from './names.ts';

/** Links to every picture, each at its first card. */
export function PictureLinks() {
  return (
    <ul>
      {FIGURES.map((figure) => (
        <li key={figure}>
          <a href={cardHref(homeOf(figure), figureAnchor(figure))}>
            {message(FIGURE_NAMES[figure])}
          </a>
        </li>
      ))}
    </ul>
  );
}
