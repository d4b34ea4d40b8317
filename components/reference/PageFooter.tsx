import { message } from '../../lib/ui/message.ts';
import { APPOINTMENT_HREF, cardHref } from '../../lib/ui/route.ts';

/** The foot of every page of the library: what it is and is not. */
export function PageFooter() {
  return (
    <footer class="page-foot">
      <p>{message('disclaimer')}</p>
      <p class="foot-links">
        <a class="danger-link" href={cardHref('red-flags')}>
          {message('redFlagsLink')}
        </a>
        <a href={APPOINTMENT_HREF}>{message('appointmentTitle')}</a>
      </p>
    </footer>
  );
}
