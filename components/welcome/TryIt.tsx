import { useEffect, useRef, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import type { OwnText } from '../../lib/page/own-text.ts';
import { readSettings, type Settings, watchSettings } from '../../lib/settings.ts';
import { message } from '../../lib/ui/message.ts';
import { startTrial } from './start-trial.ts';
import { useNextMarkKeys } from './use-next-mark-keys.ts';

/** A paragraph that is marked as web pages are, with the same cards. */
export function TryIt() {
  const sample = useRef<HTMLQuoteElement>(null);
  const [settings, setSettings] = useState<Settings>();
  const keys = useNextMarkKeys();

  const text = useRef<OwnText | null>(null);
  const [lifetime] = useState(() => new AbortController());

  useEffect(() => {
    // In this order: a change while they are read is not missed.
    watchSettings(browser, setSettings, lifetime.signal);
    void readSettings(browser).then(setSettings);
    return () => lifetime.abort();
  }, [lifetime]);
  useEffect(() => {
    if (!settings || !sample.current) return;
    if (text.current) text.current.choose(settings);
    else text.current = startTrial(browser, sample.current, settings, lifetime);
  }, [settings, lifetime]);

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
