import {
  contains,
  firstChildOf,
  isConnected,
  isElement,
  isText,
  nameOf,
  nextSiblingOf,
  parentNodeOf,
} from '../nodes.ts';
import { type Block, type BlockRoot, cutBlock, type Piece, UNREAD } from './block.ts';
import { isInline } from './inline.ts';
import { LookAhead } from './look-ahead.ts';
import { isSkipped } from './skipped.ts';

/** Elements nested deeper are entered without a look, or a look per level would grow as depth squared. */
const LOOK_DEPTH = 32;

/** How much is done between two looks at the clock: about half a millisecond of work. */
const EFFORT_PER_CHECK = 16_384;
/** What visiting a node takes, in the time that looking at so much text does. */
const EFFORT_PER_NODE = 256;

export interface ReadOptions {
  /** Where a mention may begin in a text, from an offset on; -1: nowhere. Cheap, it lets blocks be passed over. */
  find(text: string, from: number): number;
  /** Called for every block that may hold a mention. */
  found(block: Block): void;
  /** Reads only the blocks directly in the root, not those of block-level children. */
  shallow?: boolean;
}

/**
 * Reads the blocks of a subtree in document order, a slice at a time.
 *
 * The walk is iterative and keeps its place between slices, so neither depth nor size can make it overrun.
 * Blocks without a possible mention are passed over by the text of many at once, which in trials beat joining
 * every block several times over.
 */
export class BlockReader {
  readonly root: BlockRoot;
  readonly #options: ReadOptions;
  readonly shallow: boolean;
  /** The node to visit next; null when the walk is over. */
  #next: Node | null;
  /** Block-level elements that are open at `#next`, outermost first. */
  readonly #open: BlockRoot[] = [];
  readonly #ahead: LookAhead;
  #text = '';
  #pieces: Piece[] = [];
  /** Blocks that have been read and not handed over yet. */
  readonly #ready: Block[] = [];
  /** Done since the last look at the clock. */
  #effort = 0;

  constructor(root: BlockRoot, options: ReadOptions) {
    this.root = root;
    this.shallow = options.shallow ?? false;
    this.#options = options;
    this.#ahead = new LookAhead(root, options.find);
    this.#open.push(root);
    this.#next = firstChildOf(root);
  }

  /**
   * Reads on until `expired` says the slice is over. Returns whether the walk is done; a walk whose place
   * was taken out of the root meanwhile is done too.
   */
  read(expired: () => boolean): boolean {
    if (this.#next && !contains(this.root, this.#next)) return this.#finish();
    for (;;) {
      if (this.#ready.length > 0) this.#handOver();
      else if (this.#next) {
        this.#next = this.#visit(this.#next, expired);
        this.#effort += EFFORT_PER_NODE + this.#ahead.effort;
        this.#ahead.effort = 0;
      } else if (this.#finish()) return true;
      if (this.#effort < EFFORT_PER_CHECK) continue;
      this.#effort = 0;
      if (expired()) return this.#next === null && this.#finish();
    }
  }

  /** The page has changed since the last slice: what was looked at ahead is out of date. */
  pageChanged(): void {
    this.#ahead.pageChanged();
  }

  /** Whether the place of the walk was taken out or put elsewhere: what comes after it is not what came then. */
  isLost(stale: ReadonlySet<Node>, gone: readonly Element[]): boolean {
    const next = this.#next;
    return next !== null && (stale.has(next) || gone.some((root) => contains(root, next)));
  }

  /** Ends the walk. Returns whether all that was read has been handed over. */
  #finish(): boolean {
    this.#next = null;
    this.#flush();
    return this.#ready.length === 0;
  }

  /** Reads one node; returns the one to visit after it. */
  #visit(node: Node, expired: () => boolean): Node | null {
    if (isElement(node)) return this.#visitElement(node, expired);
    if (isText(node)) this.#append(node);
    this.#ahead.passed(node);
    return this.#after(node);
  }

  #visitElement(element: Element, expired: () => boolean): Node | null {
    this.#ahead.reached(element);
    if (isSkipped(element)) {
      this.#text += nameOf(element) === 'br' ? '\n' : UNREAD;
      this.#ahead.skipped(element);
    } else if (isInline(element)) return firstChildOf(element) ?? this.#after(element);
    else {
      this.#flush();
      const passed = this.#passedOver(element, expired);
      if (passed) return this.#after(passed);
      this.#open.push(element);
      const first = firstChildOf(element);
      if (first) return first;
      this.#leave();
    }
    return this.#after(element);
  }

  /** The last of the blocks from `element` on that are not entered; null: it is. */
  #passedOver(element: Element, expired: () => boolean): Element | null {
    if (this.shallow) return element;
    return this.#open.length > LOOK_DEPTH ? null : this.#ahead.lastEmpty(element, expired);
  }

  /** The next node in document order outside `node`, closing the blocks that end on the way. */
  #after(node: Node): Node | null {
    let at = node;
    for (;;) {
      if (at === this.root) return null;
      const next = nextSiblingOf(at);
      if (next) return next;
      const parent = parentNodeOf(at);
      if (!parent || parent === this.root) return null;
      if (this.#open.at(-1) === parent) this.#leave();
      at = parent;
    }
  }

  #leave(): void {
    this.#flush();
    this.#open.pop();
  }

  #append(node: Text): void {
    const { data } = node;
    if (data === '') return;
    this.#pieces.push({ node, start: this.#text.length });
    this.#text += data;
  }

  /** Makes a block of the text read since the last boundary. */
  #flush(): void {
    const container = this.#open.at(-1);
    if (container && this.#pieces.length > 0) {
      this.#ready.push(...cutBlock({ container, text: this.#text, pieces: this.#pieces }));
    }
    this.#text = '';
    this.#pieces = [];
  }

  /** Hands over one block, or one part of a very long one, if it may hold anything. */
  #handOver(): void {
    const block = this.#ready.shift();
    if (!block || !isConnected(block.container)) return;
    this.#effort = EFFORT_PER_CHECK;
    if (this.#options.find(block.text, 0) >= 0) this.#options.found(block);
  }
}
