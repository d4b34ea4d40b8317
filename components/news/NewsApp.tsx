import { releases } from 'virtual:changelog';
import { useEffect } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { keepSeen } from '../../lib/news.ts';
import { dateInWords, message } from '../../lib/ui/message.ts';
import { PageFrame } from '../frame/PageFrame.tsx';

/** What each version brought. To have it open is to have seen it. */
export function NewsApp() {
  useEffect(() => {
    // Where that cannot be kept the dot stays, which is all.
    keepSeen(browser).catch(() => undefined);
  }, []);
  const current = browser.runtime.getManifest().version;
  return (
    <PageFrame
      title={message('news')}
      other={{ href: 'options.html', text: message('optionsLink') }}
    >
      <p class="lead">{message('newsLead')}</p>
      {releases.map(({ version = current, date, changes }) => (
        <section key={version} class="release" aria-labelledby={`v${version}`}>
          <h2 id={`v${version}`}>{message('newsVersion', version)}</h2>
          {date && <p class="quiet">{dateInWords(date)}</p>}
          {changes.map(({ kind, items }) => (
            <div key={kind} lang="en">
              <h3>{kind}</h3>
              <ul class="news">
                {items.map((item) => (
                  <li key={item}>{item}</li>
                ))}
              </ul>
            </div>
          ))}
        </section>
      ))}
    </PageFrame>
  );
}
