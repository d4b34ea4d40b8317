import { lexicon } from 'virtual:knowledge/lexicon';
import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { createDetector } from '../lib/detection/index.ts';
import { handleMessages, send } from '../lib/messages.ts';
import { getBridge } from '../lib/page/bridge.ts';
import { summarise } from '../lib/page/marks/summary.ts';
import { startMarking } from '../lib/page/start-marking.ts';

export default defineUnlistedScript(() => {
  // A second injection into the same world finds the first one's bridge.
  if (getBridge()?.signal.aborted === false) return;
  const lifetime = new AbortController();

  const marks = startMarking({
    makeDetector: () => createDetector(lexicon),
    onFirstMark: () => send<'inject-tip'>(browser, { kind: 'inject-tip' }),
    signal: lifetime.signal,
  });

  handleMessages(
    browser,
    { 'list-mentions': () => ({ mentions: summarise(marks()) }) },
    lifetime.signal,
  );
});
