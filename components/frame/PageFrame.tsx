import type { ComponentChildren } from 'preact';
import { message } from '../../lib/ui/message.ts';
import { cardHref, HOME_HREF, LIBRARY } from '../../lib/ui/route.ts';

interface Props {
  /** Heading, and name of the window. */
  title: string;
  /** The other page with this frame. */
  other: { href: string; text: string };
  children: ComponentChildren;
}

/** Head and foot of the pages that stand beside the library: options and welcome. */
export function PageFrame({ title, other, children }: Props) {
  return (
    <>
      <header class="page-head">
        <a class="wordmark" href={LIBRARY + HOME_HREF}>
          {message('extName')}
        </a>
        <nav class="page-nav" aria-label={message('optionsNavigation')}>
          <a class="danger-link" href={LIBRARY + cardHref('red-flags')}>
            {message('topicRedFlags')}
          </a>
          <a href={LIBRARY + HOME_HREF}>{message('siteNavigation')}</a>
          <a href={other.href}>{other.text}</a>
        </nav>
      </header>
      <main>
        <h1>{title}</h1>
        {children}
      </main>
      <footer class="page-foot">
        <p>{message('disclaimer')}</p>
        <p class="foot-links">
          <a class="danger-link" href={LIBRARY + cardHref('red-flags')}>
            {message('redFlagsLink')}
          </a>
          <a href="news.html">{message('news')}</a>
        </p>
      </footer>
    </>
  );
}
