import {
  addEvidence,
  type Detector,
  type Evidence,
  type Mention,
  type PageContext,
} from '../../detection/index.ts';
import type { Density } from '../../settings.ts';
import { spansOf } from '../text/block.ts';
import { createMark } from './mark.ts';
import type { PaintedMarks } from './painted-marks.ts';
import type { TrackedBlock } from './tracked-blocks.ts';

/** What the reader wants to see marked. */
export interface MarkChoices {
  density: Density;
  /** Ids of concepts that stay unmarked. */
  stoppedConcepts: readonly string[];
}

/** As many marks as a page gets: more help nobody, and some browsers paint thousands slowly. */
const MOST_MARKS = 500;

/**
 * Decides what a block's words mean on this page, and paints it.
 *
 * A block is decided as soon as it is known, on what the page has said so far, and again when all has been
 * read: the outcome rests on sums over all blocks and not on the order of their arrival.
 */
export class Decisions {
  readonly #detector: Detector;
  readonly #painted: PaintedMarks;
  readonly #onPaint: () => void;
  #choices: MarkChoices;
  #evidence: Evidence = {};
  /** What the decisions in force were taken on; empty when they have to be taken again. */
  #decidedOn = '';
  /** Blocks came, went or were read again since the last time all were decided. */
  #changed = false;
  #undecided: TrackedBlock[] = [];
  /** With the density "page": concepts that have their mark. */
  #onPage = new Set<string>();
  #leftOut = 0;

  constructor(
    detector: Detector,
    painted: PaintedMarks,
    choices: MarkChoices,
    onPaint: () => void,
  ) {
    this.#detector = detector;
    this.#painted = painted;
    this.#choices = choices;
    this.#onPaint = onPaint;
  }

  /** How many mentions stay unpainted because the page has too many. */
  get leftOut(): number {
    return this.#leftOut;
  }

  /** Takes a block's words into account. */
  add(tracked: TrackedBlock): void {
    this.#evidence = addEvidence(this.#evidence, tracked.found.evidence, 1);
    this.refresh(tracked);
  }

  /** Takes a block's words out again. */
  remove(tracked: TrackedBlock): void {
    this.#evidence = addEvidence(this.#evidence, tracked.found.evidence, -1);
    this.#changed = true;
    this.#painted.remove(tracked.marks);
  }

  /** Decides one block on what is known now; with the density "page" that has to wait for all of them. */
  refresh(tracked: TrackedBlock): void {
    this.#changed = true;
    if (this.#choices.density !== 'page') this.#paint(tracked, this.#wanted(tracked));
  }

  /** The words that decided on `mention`. */
  because(tracked: TrackedBlock, mention: Mention): string[] {
    const context = { ...this.#context(), lang: tracked.lang };
    const reasons = this.#detector.explain(tracked.found, context);
    return reasons.find((reason) => sameMention(reason, mention))?.because ?? [];
  }

  choose(choices: MarkChoices): void {
    this.#choices = choices;
    this.#decidedOn = '';
  }

  /**
   * Decides all blocks again if the page turned out to be about something else, or the choices changed.
   * Returns whether anything is left to do.
   */
  settle(blocks: Iterable<TrackedBlock>, expired: () => boolean): boolean {
    const on = JSON.stringify(this.#context());
    const byPage = this.#choices.density === 'page';
    const firstsMoved = this.#changed && (byPage || this.#leftOut > 0);
    if (on !== this.#decidedOn || firstsMoved) {
      this.#decidedOn = on;
      this.#changed = false;
      this.#undecided = byPage ? [...blocks].sort(fromTheEnd) : [...blocks];
      this.#onPage.clear();
      this.#leftOut = 0;
    }
    for (;;) {
      const tracked = this.#undecided.pop();
      if (!tracked) return false;
      if (tracked.isKnown) this.#paint(tracked, this.#wanted(tracked));
      if (expired()) return this.#undecided.length > 0;
    }
  }

  #wanted(tracked: TrackedBlock): Mention[] {
    const { density, stoppedConcepts } = this.#choices;
    const context = { ...this.#context(), lang: tracked.lang };
    const seen = density === 'page' ? this.#onPage : new Set<string>();
    return this.#detector.decide(tracked.found, context).filter(({ concept }) => {
      if (stoppedConcepts.includes(concept)) return false;
      if (density !== 'all' && seen.has(concept)) return false;
      seen.add(concept);
      return true;
    });
  }

  /** Brings what is painted of a block in line with `mentions`; what is painted already stays untouched. */
  #paint(tracked: TrackedBlock, mentions: Mention[]): void {
    const kept = tracked.marks.filter(
      (mark) =>
        this.#painted.has(mark) && mentions.some((mention) => sameMention(mark.mention, mention)),
    );
    this.#painted.remove(tracked.marks.filter((mark) => !kept.includes(mark)));
    const missing = mentions.filter(
      (mention) => !kept.some((mark) => sameMention(mark.mention, mention)),
    );
    const room = Math.max(0, MOST_MARKS - this.#painted.size);
    this.#leftOut += Math.max(0, missing.length - room);
    const added = missing
      .slice(0, room)
      .map((mention) => createMark(mention, spansOf(tracked.block, mention.start, mention.end)))
      .filter((mark) => mark !== null);
    this.#painted.add(added);
    tracked.marks = [...kept, ...added];
    if (added.length > 0) this.#onPaint();
  }

  #context(): PageContext {
    return { title: document.title, url: location.href, evidence: this.#evidence };
  }
}

function sameMention(a: Mention, b: Mention): boolean {
  return a.start === b.start && a.end === b.end && a.concept === b.concept && a.card === b.card;
}

/** Sorts blocks so that the document's first comes last, where `pop` takes it. */
function fromTheEnd(a: TrackedBlock, b: TrackedBlock): number {
  const [first, second] = [a.block.pieces[0]?.node, b.block.pieces[0]?.node];
  if (!first || !second || first === second) return 0;
  return first.compareDocumentPosition(second) & Node.DOCUMENT_POSITION_FOLLOWING ? 1 : -1;
}
