import { useEffect, useRef, useState } from 'preact/hooks';
import { markOwnText, type OwnText } from '../../lib/page/own-text.ts';
import type { Settings } from '../../lib/settings.ts';
import { message } from '../../lib/ui/message.ts';
import { detector } from '../frame/detector.ts';

/** Two paragraphs with real marks, as the settings want them. */
export function MarkPreview({ settings }: { settings: Settings }) {
  const scope = useRef<HTMLElement>(null);
  const text = useRef<OwnText | null>(null);
  const [lifetime] = useState(() => new AbortController());

  useEffect(() => () => lifetime.abort(), [lifetime]);
  useEffect(() => {
    // What is stopped shows in its list; here it would leave nothing to see.
    const wanted = { ...settings, stoppedConcepts: [] };
    if (text.current) text.current.choose(wanted);
    else if (scope.current) {
      text.current = markOwnText(scope.current, detector, wanted, lifetime);
    }
  }, [settings, lifetime]);

  return (
    <figure ref={scope} class="sample" aria-label={message('previewLabel')} lang="en">
      <p>{message('previewFirst')}</p>
      <p>{message('previewSecond')}</p>
    </figure>
  );
}
