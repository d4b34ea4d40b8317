import { createDetector, createFind, type Findable } from '../../../lib/detection/index.ts';
import type { Lexicon } from '../../../lib/knowledge/lexicon-types.ts';
import type { Bridge } from '../../../lib/page/bridge.ts';
import { startMarks } from '../../../lib/page/marks/start-marks.ts';
import { PageText } from '../../../lib/page/text/page-text.ts';
import { DEFAULTS } from '../../../lib/settings.ts';
import type { Stopwatch } from '../in-page/stopwatch.ts';

/**
 * Reads the page with the lexicon that stands in it as JSON, once the event `bench-go` says so. A script of ours has its
 * lexicon with its own text, so what it takes to make objects of the JSON, and to clean up after that, comes before.
 */
export function measureGrowth(): void {
  let lexicon: Lexicon & Findable;
  addEventListener('load', () => {
    lexicon = JSON.parse(document.getElementById('lexicon')?.textContent ?? '');
  });
  // The window's listeners have a stopwatch around them.
  document.addEventListener('bench-go', () => {
    const { benchStopwatch: watch } = globalThis as unknown as { benchStopwatch: Stopwatch };
    const { signal } = new AbortController();
    let text: PageText | undefined;
    const bridge: Bridge = {
      lifetime: new AbortController(),
      isCurrent: () => true,
      settings: () => DEFAULTS,
      resume: () => text?.resume(),
      marks: null,
      tip: null,
    };
    /** A step of getting ready that detect.js may have to take in one go. */
    const timed = <T>(step: () => T): T => {
      watch.enter();
      const result = step();
      watch.leave('script detect');
      return result;
    };
    const find = timed(() => createFind(lexicon));
    const detector = timed(() => createDetector(lexicon));
    const steps = detector.prepare();
    while (!timed(() => steps.next().done));
    startMarks(bridge, detector, () => undefined);
    text = new PageText({
      find,
      openSink: () => bridge.marks?.open(signal) ?? null,
      signal,
    });
  });
}
