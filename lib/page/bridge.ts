import type { PaintedMarks } from './marks/painted-marks.ts';

/**
 * What marks.js hands to tip.js, which arrives later in the same isolated world: a global there is out of
 * the page's sight.
 */
export interface Bridge {
  /** Ends everything of ours in this document. */
  signal: AbortSignal;
  painted: PaintedMarks;
  /**
   * Set by tip.js: gets every key press before the page does. Registered by marks.js at the document's
   * start, because later the page's own capturing listener would come first.
   */
  onKey: ((event: KeyboardEvent) => void) | null;
}

const KEY = Symbol.for('running-footnotes');
type World = typeof globalThis & { [KEY]?: Bridge };

export function getBridge(): Bridge | undefined {
  return (globalThis as World)[KEY];
}

export function setBridge(bridge: Bridge): void {
  (globalThis as World)[KEY] = bridge;
}
