import { elementsIn, isConnected } from '../nodes.ts';
import { type Changes, observeChanges, staleTexts } from '../observe/changes.ts';
import { ReadingList } from '../observe/reading-list.ts';
import { Slices } from '../observe/slices.ts';
import { MOST_RECORDS, WaitingChanges } from '../observe/waiting-changes.ts';
import { ShadowWatch } from '../shadow/shadow-watch.ts';
import type { Block, BlockRoot } from './block.ts';
import { BlockReader } from './block-reader.ts';
import { inView } from './in-view.ts';
import { blockOf } from './inline.ts';
import { isEditor, isInsideSkipped } from './skipped.ts';

/** What becomes of the text that is read. */
export interface BlockSink {
  /**
   * The page has just changed. Marks over texts that are others now are wrong: over those that `stale` tells, or over
   * any if it gives null.
   */
  changed(stale: () => ReadonlySet<Node> | null): void;
  /** All that was in these elements is gone, unless they are in the document again. */
  gone(roots: readonly Element[]): void;
  /** Anything may have changed: whatever is known is to be compared with the page. */
  check(): void;
  /** What is in `root` is about to be read: all of it, or only the text directly in it. */
  begin(root: BlockRoot, onlyDirect: boolean): void;
  /** A block that may hold a mention, each time it is read. */
  found(block: Block): void;
  /** Whether it is time to `decide` what was found, before more is looked for. */
  readonly isDue: boolean;
  /** Does the rest for one block that was found, as far as it is still what it was. */
  decide(): void;
  /** What was begun has been read; blocks in it that were not found again are no more. */
  end(): void;
  /** All has been read. Returns whether anything is left to do in another slice. */
  settle(expired: () => boolean): boolean;
}

/** Above this many waiting elements the whole page is read once instead: a storm must not pile up. */
const STORM = 1_000;

/** In a storm the whole page is begun at most once in so many milliseconds. */
const RESCAN_EVERY = 1_000;

interface PageTextOptions {
  /** See `ReadOptions`. */
  find(text: string, from: number): number;
  /** Called when a block is found and no sink is there; null: it is on its way, and `resume` tells. */
  openSink(): BlockSink | null;
  signal: AbortSignal;
}

/**
 * Reads a document's text, and reads again what the page changes, until the signal aborts.
 *
 * It reads in idle slices, on a scrolled page what is in view first, and what shadow roots hold when all else is read.
 * Without a sink it stops at the first block that it finds and waits for `resume`, so that a page with nothing to find
 * never needs one.
 */
export class PageText {
  readonly #options: PageTextOptions;
  readonly #shadows: ShadowWatch;
  readonly #changes = new WaitingChanges();
  readonly #waiting: ReadingList;
  readonly #slices: Slices;
  /** Finding where to begin, a step at a time; null once it is known. */
  #beginning: Iterator<void> | null;
  #sink: BlockSink | null = null;
  #reader: BlockReader | null = null;
  /** What was found while there was no sink, and waits. */
  #held: Block[] = [];
  /** Whether the document was one when its changes were last taken up. */
  #isEditor = isEditor(document);
  /** When the whole page may be read again because of a storm; a time of `performance.now`. */
  #rescanAt = 0;

  constructor(options: PageTextOptions) {
    const { signal } = options;
    this.#options = options;
    this.#slices = new Slices((expired) => this.#work(expired), signal);
    const watch = observeChanges((records) => this.#changed(records), signal);
    this.#shadows = new ShadowWatch(
      pageRoot,
      (root) => {
        watch(root);
        this.#waiting.add({ root, shallow: false });
        this.#slices.start();
      },
      signal,
    );
    this.#waiting = new ReadingList(() => [...pageRoot(), ...this.#shadows.roots]);
    this.#beginning = this.#begin();
    this.#slices.start();
  }

  /** What is in view comes first; on a long page asking for each part of it takes its time. */
  *#begin(): Iterator<void> {
    for (const root of inView()) {
      this.#waiting.add({ root, shallow: false });
      yield;
    }
    for (const root of pageRoot()) {
      this.#waiting.add({ root, shallow: false });
    }
    this.#shadows.search(pageRoot());
  }

  /** Whether everything has been read, as far as the page's changes have been reported. */
  get isSettled(): boolean {
    return this.#slices.isIdle && this.#shadows.isIdle;
  }

  /** Goes on, now that there is a sink, or has the sink settle again because it wants something else. */
  resume(): void {
    this.#slices.start();
  }

  /**
   * Hands over the first block that was found without a sink. One at a time: what knows words has only just
   * come and is slow for as long as the browser has not compiled it.
   */
  #handOver(): void {
    const block = this.#held.shift();
    // Nobody was told when the page took it out.
    if (block && isConnected(block.container)) this.#found(block);
  }

  #found(block: Block): void {
    if (this.#hasSink()) this.#sink?.found(block);
    else this.#held.push(block);
  }

  /** Opens the sink if it can be opened by now. */
  #hasSink(): boolean {
    if (!this.#sink) {
      this.#sink = this.#options.openSink();
      if (this.#reader) this.#sink?.begin(this.#reader.root, this.#reader.shallow);
    }
    return this.#sink !== null;
  }

  /** While the page is at work only what cannot wait is done. */
  #changed(records: MutationRecord[]): void {
    this.#sink?.changed(() => (records.length > MOST_RECORDS ? null : staleTexts(records)));
    this.#changes.add(records);
    this.#slices.start();
  }

  #takeUp(changes: Changes | null): void {
    if (changes) this.#sort(changes);
    else this.#sink?.check();
    this.#reader?.pageChanged();
    const isLost = !changes || this.#reader?.isLost(changes.stale, changes.gone);
    // What was found so far stays known; nothing is forgotten for not being come across again.
    if (isLost) this.#reader = null;
    const wasEditor = this.#isEditor;
    this.#isEditor = isEditor(document);
    const isOther = this.#isEditor !== wasEditor;
    if (isLost || isOther || this.#waiting.size > STORM) this.#waiting.addPage();
  }

  #sort({ arrived, touched, gone }: Changes): void {
    this.#sink?.gone(gone);
    for (const root of arrived) this.#waiting.add({ root, shallow: false });
    if (arrived.length > 0 && !this.#waiting.isPage) this.#shadows.search(arrived);
    for (const root of touched) this.#waiting.add({ root, shallow: true });
  }

  /** One slice. Returns whether anything is left to do. */
  #work(expired: () => boolean): boolean {
    const mustStop = () => this.#sink?.isDue || expired();
    do {
      if (!this.#changes.isEmpty) {
        this.#takeUp(this.#changes.take());
        continue;
      }
      if (this.#sink?.isDue) {
        this.#sink.decide();
        continue;
      }
      if (this.#held.length > 0) {
        // Whoever brings the sink calls `resume`. Opening it has a slice of its own, see `#handOver`.
        if (!this.#sink) return this.#hasSink();
        this.#handOver();
        continue;
      }
      if (this.#beginning) {
        if (this.#beginning.next().done) this.#beginning = null;
        continue;
      }
      if (!this.#reader && this.#mustWait()) return false;
      if (this.#reader || this.#startReading()) {
        if (!this.#reader?.read(mustStop) || this.#held.length > 0) continue;
        this.#reader = null;
        this.#sink?.end();
      } else {
        if (this.#sink?.settle(expired)) return true;
        this.#shadows.start();
        return false;
      }
    } while (!expired());
    return true;
  }

  /** Whether the whole page is to be read again, but not yet. */
  #mustWait(): boolean {
    const wait = this.#waiting.isPage ? this.#rescanAt - performance.now() : 0;
    if (wait > 0) this.#slices.startIn(wait);
    return wait > 0;
  }

  /** Returns whether there is something to read. */
  #startReading(): boolean {
    if (this.#waiting.isPage) {
      this.#rescanAt = performance.now() + RESCAN_EVERY;
      this.#shadows.searchAgain();
    }
    const reading = this.#waiting.take();
    if (!reading) return false;
    // A line that changed inside a bold word is a change of the paragraph around it. An inline element
    // that arrived with children may hold blocks of its own, as a link around a card does.
    const root = blockOf(reading.root) ?? reading.root;
    const inLine = root !== reading.root && elementsIn(reading.root).length === 0;
    const shallow = reading.shallow || inLine;
    const { find } = this.#options;
    this.#sink?.begin(root, shallow);
    // What is skipped holds nothing, and what was found in it before is no more.
    if (isInsideSkipped(root)) this.#sink?.end();
    else {
      this.#reader = new BlockReader(root, {
        shallow,
        find,
        found: (block) => this.#found(block),
      });
    }
    return true;
  }
}

/** The document's root element; none for the moment in which a page replaces it. */
function pageRoot(): Element[] {
  return document.documentElement ? [document.documentElement] : [];
}
