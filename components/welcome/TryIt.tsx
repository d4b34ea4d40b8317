import { useEffect, useRef, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { readSettings, type Settings, watchSettings } from '../../lib/settings.ts';
import { message } from '../../lib/ui/message.ts';
import { startTrial } from './start-trial.ts';
import { useNextMarkKeys } from './use-next-mark-keys.ts';

/** A paragraph that is marked as web pages are, with the same cards. */
export function TryIt() {
  const sample = useRef<HTMLQuoteElement>(null);
  const [settings, setSettings] = useState<Settings>();
  const keys = useNextMarkKeys();

  useEffect(() => {
    const shown = new AbortController();
    void readSettings(browser).then((first) => {
      if (!sample.current || shown.signal.aborted) return;
      const text = startTrial(browser, sample.current, first, shown);
      setSettings(first);
      const follow = (now: Settings) => {
        text.choose(now);
        setSettings(now);
      };
      watchSettings(browser, follow, shown.signal);
    });
    return () => shown.abort();
  }, []);

  return (
    <section class="try" aria-labelledby="try">
      <h2 id="try">{message('welcomeTry')}</h2>
      <p>
        {message('welcomeTryText')} {keys && message('welcomeTryKeys', keys)}
      </p>
      <blockquote ref={sample} class="sample" lang="en">
        <p>{message('welcomeSample')}</p>
      </blockquote>
      <p class="quiet">{message('welcomeSampleNote')}</p>
      {settings && settings.stoppedConcepts.length > 0 && (
        <p class="quiet">
          <a href="options.html">{message('welcomeSampleAgain')}</a>
        </p>
      )}
    </section>
  );
}
