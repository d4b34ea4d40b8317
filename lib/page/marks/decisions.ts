import {
  addEvidence,
  type Detector,
  isNews,
  type Mention,
  noEvidence,
  type PageContext,
} from '../../detection/index.ts';
import type { Density } from '../../settings.ts';
import { spansOf } from '../text/block.ts';
import { FirstMentions } from './first-mentions.ts';
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
 * A block is decided soon after it is known, on what the page has said so far, and again when all has been
 * read: the outcome rests on sums over all blocks and not on the order of their arrival. The sums stop
 * mattering early, so that a page that goes on and on has its old blocks decided a few times in all.
 */
export class Decisions {
  readonly #detector: Detector;
  readonly #painted: PaintedMarks;
  readonly #onPaint: () => void;
  #choices: MarkChoices;
  readonly #evidence = noEvidence();
  /** The page's title and address, which are looked up once each time the page settles: that takes a while. */
  #page: PageContext = {};
  /** The key of the context of the moment, which takes a while to make; null: it is out of date. */
  #key: string | null = null;
  /** The context that all blocks were last gone through for; null: they have to be gone through again. */
  #settledOn: string | null = null;
  /** Blocks came, went or were read again since the last time. */
  #changed = false;
  /** Going through the blocks, a block a step. */
  #steps: Iterator<void> | null = null;
  /** Blocks that lack marks because the page has too many, with how many they lack. */
  readonly #short = new Map<TrackedBlock, number>();

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
    this.#lookAtPage();
    // Reads the title and the address now, in a slice of their own, and not with the first block.
    this.#contextKey();
  }

  /** How many mentions stay unpainted because the page has too many. */
  get leftOut(): number {
    return this.#short.values().reduce((sum, lacking) => sum + lacking, 0);
  }

  /** Takes a block's words into account; `refresh` decides it. */
  add(tracked: TrackedBlock): void {
    const { classes } = tracked.found;
    if (isNews(this.#evidence, classes)) this.#key = null;
    addEvidence(this.#evidence, classes, 1);
    this.#changed = true;
  }

  /** Takes a block's words out again. */
  remove(tracked: TrackedBlock): void {
    const { classes } = tracked.found;
    addEvidence(this.#evidence, classes, -1);
    if (isNews(this.#evidence, classes)) this.#key = null;
    this.#changed = true;
    this.#short.delete(tracked);
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
    this.#settledOn = null;
  }

  /**
   * Decides all blocks again if the page turned out to be about something else, or the choices changed.
   * Returns whether anything is left to do.
   */
  settle(blocks: Iterable<TrackedBlock>, expired: () => boolean): boolean {
    this.#lookAtPage();
    const on = this.#contextKey();
    if (on !== this.#settledOn || (this.#changed && this.#choices.density === 'page')) {
      this.#steps = this.#goThrough([...blocks]);
    }
    this.#settledOn = on;
    this.#changed = false;
    this.#steps ??= this.#fillUp();
    while (!this.#steps.next().done) if (expired()) return true;
    this.#steps = null;
    return false;
  }

  *#goThrough(blocks: TrackedBlock[]): Generator<void> {
    const firsts = this.#choices.density === 'page' ? new FirstMentions() : null;
    if (firsts) {
      for (const tracked of blocks) {
        if (tracked.isKnown) firsts.see(tracked, this.#wanted(tracked));
        yield;
      }
    }
    for (const tracked of blocks) {
      const wanted = tracked.isKnown ? this.#wanted(tracked) : [];
      if (tracked.isKnown) this.#paint(tracked, firsts?.among(tracked, wanted) ?? wanted);
      yield;
    }
    yield* this.#fillUp();
  }

  /** Paints what was left out, as far as there is room by now. */
  *#fillUp(): Generator<void> {
    for (const tracked of this.#short.keys()) {
      if (this.#painted.size >= MOST_MARKS) return;
      this.#paint(tracked, this.#wanted(tracked));
      yield;
    }
  }

  #wanted(tracked: TrackedBlock): Mention[] {
    const { density, stoppedConcepts } = this.#choices;
    const seen = new Set<string>();
    return this.#decide(tracked).filter(({ concept }) => {
      if (stoppedConcepts.includes(concept)) return false;
      if (density === 'block' && seen.has(concept)) return false;
      seen.add(concept);
      return true;
    });
  }

  /** What a block's words mean on this page; decided once for each thing that the page is about. */
  #decide(tracked: TrackedBlock): Mention[] {
    const on = this.#contextKey();
    if (tracked.decided?.on !== on) {
      const context = { ...this.#context(), lang: tracked.lang };
      tracked.decided = { on, mentions: this.#detector.decide(tracked.found, context) };
    }
    return tracked.decided.mentions;
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
    if (missing.length > room) this.#short.set(tracked, missing.length - room);
    else this.#short.delete(tracked);
    const added = missing
      .slice(0, room)
      .map((mention) => createMark(mention, spansOf(tracked.block, mention.start, mention.end)))
      .filter((mark) => mark !== null);
    this.#painted.add(added);
    tracked.marks = [...kept, ...added];
    if (added.length > 0) this.#onPaint();
  }

  #lookAtPage(): void {
    const { title } = document;
    const { href: url } = location;
    if (title === this.#page.title && url === this.#page.url) return;
    this.#page = { title, url };
    this.#key = null;
  }

  #contextKey(): string {
    this.#key ??= this.#detector.keyOf(this.#context());
    return this.#key;
  }

  #context(): PageContext {
    return { ...this.#page, evidence: this.#evidence };
  }
}

function sameMention(a: Mention, b: Mention): boolean {
  return a.start === b.start && a.end === b.end && a.concept === b.concept && a.card === b.card;
}
