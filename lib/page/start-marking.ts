import type { Detector } from '../detection/index.ts';
import { type Bridge, setBridge } from './bridge.ts';
import type { Mark } from './marks/mark.ts';
import { PageMarks } from './marks/page-marks.ts';
import { PaintedMarks } from './marks/painted-marks.ts';

interface MarkingOptions {
  /** Called once, when the page is first idle: unpacking the lexicon can wait until then. */
  makeDetector(): Detector;
  /** Called once, when the first mark is painted. */
  onFirstMark(): void;
  /** Takes every mark and listener away. */
  signal: AbortSignal;
}

/**
 * Marks this document from its first idle moment on. Returns a function that lists the marks in the order
 * of the document.
 *
 * Runs at the document's start, for the sake of one listener: a key press must reach an open card before
 * the page's own capturing listener can take it.
 */
export function startMarking({ makeDetector, onFirstMark, signal }: MarkingOptions): () => Mark[] {
  const painted = new PaintedMarks(signal);
  const bridge: Bridge = { signal, painted, onKey: null };
  setBridge(bridge);
  addEventListener('keydown', (event) => bridge.onKey?.(event), { capture: true, signal });

  let asked = false;
  const onPaint = () => {
    if (!asked) onFirstMark();
    asked = true;
  };
  whenParsed(() => new PageMarks(makeDetector(), painted, onPaint, signal), signal);

  return () => painted.inOrder();
}

/** Calls back in an idle moment after the document has been parsed. */
function whenParsed(callback: () => void, signal: AbortSignal): void {
  const onceIdle = () => requestIdleCallback(() => signal.aborted || callback(), { timeout: 500 });
  if (document.readyState === 'loading') {
    document.addEventListener('DOMContentLoaded', onceIdle, { once: true, signal });
  } else onceIdle();
}
