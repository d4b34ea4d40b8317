import { useEffect, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { hasNews } from '../../lib/news.ts';
import { message } from '../../lib/ui/message.ts';

/** The way to what is new, with a dot, until it was followed; nothing when nothing is. */
export function NewsLink() {
  const [isNew, setNew] = useState(false);
  useEffect(() => {
    void hasNews(browser).then(setNew);
  }, []);
  return isNew ? (
    <a class="news-link" href="news.html">
      {message('news')}
    </a>
  ) : null;
}
