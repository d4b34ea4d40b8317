import type { MessageListener } from '../messages.ts';
import type { Settings } from '../settings.ts';
import type { Mark } from './marks/mark.ts';
import type { PaintedMarks } from './marks/painted-marks.ts';
import type { BlockSink } from './text/page-text.ts';

/**
 * What the three injected scripts share, in a global of their isolated world, out of the page's sight.
 *
 * marks.js is on every page and only looks for words that may matter. detect.js comes with the first such
 * word: it knows what the words mean, and paints. tip.js comes with the first mark, and asks for what the cards say.
 */
export interface Bridge {
  /** Ends everything of ours in this document. */
  readonly lifetime: AbortController;
  /** False once the extension was updated, disabled or removed under this script. */
  isCurrent(): boolean;
  settings(): Settings;
  /** Goes on reading, when detect.js has come or the settings want other marks. */
  resume(): void;
  /** Set by detect.js. */
  marks: MarksPart | null;
  /** Set by tip.js. */
  tip: TipPart | null;
}

export interface MarksPart {
  readonly painted: PaintedMarks;
  /** The words of the lexicon that decided what the mark means and which card it leads to. */
  because(mark: Mark): string[];
  /** How many mentions stay unpainted because the page has too many. */
  leftOut(): number;
  /** Takes in what is read from now on, until `signal` aborts: then nothing is marked any more. */
  open(signal: AbortSignal): BlockSink;
  choose(settings: Settings): void;
}

interface TipPart {
  /**
   * Gets every key event before the page does. marks.js listens from the document's start, because later
   * the page's own capturing listener would come first.
   */
  onKey(event: KeyboardEvent): void;
  onMessage: MessageListener;
  /** The marks are those of the whole page, for now. */
  onSettled(): void;
}

const KEY = Symbol.for('running-footnotes');
type World = typeof globalThis & { [KEY]?: Bridge };

export function getBridge(): Bridge | undefined {
  return (globalThis as World)[KEY];
}

export function setBridge(bridge: Bridge): void {
  (globalThis as World)[KEY] = bridge;
}
