import type { Detector } from '../../detection/index.ts';
import { isConnected } from '../nodes.ts';
import { langOf } from '../text/around.ts';
import type { Block, BlockRoot } from '../text/block.ts';
import type { BlockSink } from '../text/page-text.ts';
import { Decisions, type MarkChoices } from './decisions.ts';
import type { Mark } from './mark.ts';
import type { PaintedMarks } from './painted-marks.ts';
import { sameBlock, type TrackedBlock, TrackedBlocks } from './tracked-blocks.ts';

export interface PageMarksOptions {
  detector: Detector;
  painted: PaintedMarks;
  choices: MarkChoices;
  /** Called whenever marks were added. */
  onPaint(): void;
  /** Called whenever the marks are those of the whole page. */
  onSettled(): void;
}

/** As many marks as a reader may have in view are painted as soon as they are found. */
const IN_VIEW = 10;

/**
 * Later ones are painted together, once in so many milliseconds: after each the browser paints the page anew, which
 * took a long one half of the time until it had all its marks.
 */
const TOGETHER = 250;

/**
 * Keeps a document's marks in step with the text that is read of it.
 *
 * Marks over changed text are dropped at once, while the change is reported; a queued repaint alone showed
 * marks on wrong words for whole frames.
 */
export class PageMarks implements BlockSink {
  readonly #options: PageMarksOptions;
  readonly #decisions: Decisions;
  readonly #tracked = new TrackedBlocks();
  /** Blocks that were known where text is being read and that were not come across again. */
  #unseen = new Set<TrackedBlock>();
  /** Blocks that were found, until they are decided. */
  readonly #undecided = new Set<TrackedBlock>();
  /** When the last of them was decided; a time of `performance.now`. */
  #decidedAt = 0;

  constructor(options: PageMarksOptions) {
    const { detector, painted, choices, onPaint } = options;
    this.#options = options;
    this.#decisions = new Decisions(detector, painted, choices, onPaint);
  }

  /** How many mentions stay unpainted because the page has too many. */
  get leftOut(): number {
    return this.#decisions.leftOut;
  }

  /** The words that decided what a mark means. */
  because(mark: Mark): string[] {
    for (const tracked of this.#tracked) {
      if (tracked.marks.includes(mark)) return this.#decisions.because(tracked, mark.mention);
    }
    return [];
  }

  /** Takes effect when the page settles the next time. */
  choose(choices: MarkChoices): void {
    this.#decisions.choose(choices);
  }

  changed(stale: () => ReadonlySet<Node> | null): void {
    const { painted } = this.#options;
    if (painted.size === 0 && this.#undecided.size === 0) return;
    const texts = stale();
    if (texts) painted.removeFrom(texts);
    else painted.removeStale();
    for (const tracked of this.#undecided) {
      // It will be found again as it is now.
      const isStale = tracked.block.pieces.some(({ node }) => texts?.has(node) ?? true);
      if (isStale) this.#undecided.delete(tracked);
    }
  }

  gone(roots: readonly Element[]): void {
    for (const root of roots) {
      if (!isConnected(root))
        for (const tracked of this.#tracked.under(root)) this.#forget(tracked);
    }
    if (roots.length > 0) for (const tracked of this.#tracked.goneInShadow()) this.#forget(tracked);
  }

  check(): void {
    this.#options.painted.removeStale();
    for (const tracked of [...this.#tracked]) {
      if (!isConnected(tracked.block.container)) this.#forget(tracked);
    }
  }

  begin(root: BlockRoot, onlyDirect: boolean): void {
    this.#unseen = new Set(onlyDirect ? this.#tracked.in(root) : this.#tracked.under(root));
  }

  found(block: Block): void {
    const lang = langOf(block.container);
    const isSame = (other: TrackedBlock) => other.lang === lang && sameBlock(other.block, block);
    const known = this.#tracked.in(block.container).find(isSame);
    if (known) this.#unseen.delete(known);
    const tracked = known ?? this.#track(block, lang);
    if (tracked) this.#undecided.add(tracked);
  }

  get isDue(): boolean {
    if (this.#undecided.size === 0) return false;
    return this.#options.painted.size < IN_VIEW || performance.now() - this.#decidedAt >= TOGETHER;
  }

  decide(): void {
    const [tracked] = this.#undecided;
    if (!tracked) return;
    this.#undecided.delete(tracked);
    this.#decisions.refresh(tracked);
    if (this.#undecided.size === 0) this.#decidedAt = performance.now();
  }

  /** Begins to keep a block in step; null: there is nothing in it. */
  #track(block: Block, lang: string): TrackedBlock | null {
    const found = this.#options.detector.candidates(block.text);
    if (!found) return null;
    const tracked = { block, found, lang, marks: [], isKnown: true };
    this.#tracked.add(tracked);
    this.#decisions.add(tracked);
    return tracked;
  }

  end(): void {
    for (const tracked of this.#unseen) this.#forget(tracked);
    this.#unseen.clear();
  }

  settle(expired: () => boolean): boolean {
    while (this.#undecided.size > 0) {
      this.decide();
      if (expired()) return true;
    }
    const left = this.#decisions.settle(this.#tracked, expired);
    if (!left) this.#options.onSettled();
    return left;
  }

  #forget(tracked: TrackedBlock): void {
    if (!tracked.isKnown) return;
    this.#tracked.remove(tracked);
    this.#undecided.delete(tracked);
    this.#decisions.remove(tracked);
  }
}
