import {
  addEvidence,
  type Detector,
  type Evidence,
  type Mention,
  type PageContext,
} from '../../detection/index.ts';
import { type Changes, observeChanges } from '../observe/changes.ts';
import { ReadingList } from '../observe/reading-list.ts';
import { Slices } from '../observe/slices.ts';
import { type Block, spansOf } from '../text/block.ts';
import { BlockReader } from '../text/block-reader.ts';
import { blockOf, isInsideSkipped } from '../text/elements.ts';
import { createMark } from './mark.ts';
import type { PaintedMarks } from './painted-marks.ts';
import { sameBlock, type TrackedBlock, TrackedBlocks } from './tracked-blocks.ts';

/**
 * Keeps a document's marks in step with its text, from the first scan to `signal`'s abort.
 *
 * Text is read in idle slices. What the page changes is queued and read again; only marks over changed
 * text are dropped at once, inside the observer, since a queued repaint alone showed marks on wrong words
 * for whole frames. Every block is decided on its own words and on the sum of what the page's blocks say,
 * so the outcome does not depend on the order of arrival.
 */
export class PageMarks {
  readonly #painted: PaintedMarks;
  readonly #detector: Detector;
  readonly #onPaint: () => void;
  readonly #tracked = new TrackedBlocks();
  readonly #waiting = new ReadingList();
  readonly #slices: Slices;
  #reader: BlockReader | null = null;
  /** Blocks that were known where `#reader` reads and that it has not come across again. */
  #unseen = new Set<TrackedBlock>();
  #evidence: Evidence = {};
  /** Blocks still to be decided again, after the page as a whole has been read. */
  #undecided: TrackedBlock[] = [];
  /** What the page was known to be about at the last decision. */
  #decidedFor = '';

  /** `onPaint` is called whenever marks were added. */
  constructor(detector: Detector, painted: PaintedMarks, onPaint: () => void, signal: AbortSignal) {
    this.#detector = detector;
    this.#onPaint = onPaint;
    this.#painted = painted;
    this.#slices = new Slices((expired) => this.#work(expired), signal);
    observeChanges((changes) => this.#changed(changes), signal);
    this.#waiting.addPage();
    this.#slices.start();
  }

  #changed({ arrived, touched, gone, stale, titleChanged }: Changes): void {
    for (const node of stale) this.#painted.remove(this.#painted.in(node));
    for (const root of gone) {
      if (!root.isConnected) for (const tracked of this.#tracked.under(root)) this.#forget(tracked);
    }
    for (const root of arrived) this.#waiting.add({ root, shallow: false });
    for (const root of touched) this.#waiting.add({ root, shallow: true });
    // What went away counts too: the page may be about something else without it.
    if (!this.#waiting.isEmpty || gone.length > 0 || titleChanged) this.#slices.start();
  }

  /** One slice. Returns whether anything is left to do. */
  #work(expired: () => boolean): boolean {
    while (!expired()) {
      if (!this.#reader && !this.#startReading()) return this.#decideAgain(expired);
      if (this.#reader?.read(expired)) this.#endReading();
    }
    return true;
  }

  #startReading(): boolean {
    const reading = this.#waiting.take();
    if (!reading) return false;
    const { shallow } = reading;
    // A line that changed inside a bold word is a change of the paragraph around it. An inline element
    // that arrived with children may hold blocks of its own, as a link around a card does.
    const root = blockOf(reading.root) ?? reading.root;
    const inLine = root !== reading.root && !reading.root.firstElementChild;
    const onlyDirect = shallow || inLine;
    this.#unseen = new Set(onlyDirect ? this.#tracked.in(root) : this.#tracked.under(root));
    if (isInsideSkipped(root)) {
      this.#endReading();
      return true;
    }
    this.#reader = new BlockReader(root, {
      shallow: onlyDirect,
      mayContain: this.#detector.mayContain,
      found: (block) => this.#track(block),
    });
    return true;
  }

  #endReading(): void {
    this.#reader = null;
    for (const tracked of this.#unseen) this.#forget(tracked);
    this.#unseen.clear();
  }

  #track(block: Block): void {
    const known = this.#tracked
      .in(block.container)
      .find((tracked) => this.#unseen.has(tracked) && sameBlock(tracked.block, block));
    if (known) {
      this.#unseen.delete(known);
      this.#decide(known);
      return;
    }
    const found = this.#detector.candidates(block.text);
    if (!found) return;
    const lang = block.container.closest('[lang]')?.getAttribute('lang') ?? '';
    const tracked = { block, found, lang, marks: [] };
    this.#tracked.add(tracked);
    this.#evidence = addEvidence(this.#evidence, found.evidence, 1);
    this.#decide(tracked);
  }

  #forget(tracked: TrackedBlock): void {
    if (!this.#tracked.has(tracked)) return;
    this.#tracked.remove(tracked);
    this.#evidence = addEvidence(this.#evidence, tracked.found.evidence, -1);
    this.#painted.remove(tracked.marks);
  }

  /** Paints what the block's words mean on this page; what is painted already stays untouched. */
  #decide(tracked: TrackedBlock): void {
    const mentions = this.#detector.decide(tracked.found, {
      ...this.#context(),
      lang: tracked.lang,
    });
    const kept = tracked.marks.filter(
      (mark) =>
        this.#painted.has(mark) && mentions.some((mention) => sameMention(mark.mention, mention)),
    );
    this.#painted.remove(tracked.marks.filter((mark) => !kept.includes(mark)));
    const added = mentions
      .filter((mention) => !kept.some((mark) => sameMention(mark.mention, mention)))
      .map((mention) => createMark(mention, spansOf(tracked.block, mention.start, mention.end)))
      .filter((mark) => mark !== null);
    this.#painted.add(added);
    tracked.marks = [...kept, ...added];
    if (added.length > 0) this.#onPaint();
  }

  /** Takes every decision again when the page turned out to be about something else. */
  #decideAgain(expired: () => boolean): boolean {
    const about = JSON.stringify(this.#context());
    if (about !== this.#decidedFor) {
      this.#decidedFor = about;
      this.#undecided = [...this.#tracked];
    }
    while (!expired()) {
      const tracked = this.#undecided.pop();
      if (!tracked) return !this.#waiting.isEmpty;
      if (this.#tracked.has(tracked)) this.#decide(tracked);
    }
    return true;
  }

  #context(): PageContext {
    return { title: document.title, url: location.href, evidence: this.#evidence };
  }

  /** Whether the marks are those of the document as it is, as far as its changes have been reported. */
  get isSettled(): boolean {
    return this.#slices.isIdle;
  }
}

function sameMention(a: Mention, b: Mention): boolean {
  return a.start === b.start && a.end === b.end && a.concept === b.concept && a.card === b.card;
}
