import { message } from '../../lib/ui/message.ts';
import { cardHref } from '../../lib/ui/route.ts';

/** The foot of every page of the library: what it is and is not. */
export function PageFooter() {
  return (
    <footer class="page-foot">
      <p>{message('disclaimer')}</p>
      <p>
        <a class="danger-link" href={cardHref('red-flags')}>
          {message('redFlagsLink')}
        </a>
      </p>
    </footer>
  );
}
