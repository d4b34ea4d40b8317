import {
  contains,
  elementsIn,
  firstChildOf,
  nextSiblingOf,
  nodeTypeOf,
  parentNodeOf,
  tagNameOf,
  textContentOf,
} from '../nodes.ts';
import { type Block, type BlockRoot, cutBlock, type Piece, UNREAD } from './block.ts';
import { isInline } from './inline.ts';
import { isSkipped } from './skipped.ts';

/**
 * Below this many descendants one look at an element's whole text decides whether it is worth entering.
 * Above, the look itself would take longer than a slice: the parts are looked at instead.
 */
const SMALL_SUBTREE = 2_000;

/** Elements nested deeper are entered without a look, or a look per level would grow as depth squared. */
const LOOK_DEPTH = 32;

/** How many nodes are visited between two looks at the clock. */
const NODES_PER_CHECK = 64;

export interface ReadOptions {
  /** The cheap test that lets whole subtrees be passed over. */
  mayContain(text: string): boolean;
  /** Called for every block that may hold a mention. */
  found(block: Block): void;
  /** Reads only the blocks directly in the root, not those of block-level children. */
  shallow?: boolean;
}

/**
 * Reads the blocks of a subtree in document order, a slice at a time.
 *
 * The walk is iterative and keeps its place between slices, so neither depth nor size can make it overrun.
 * Subtrees without a possible mention are passed over by their `textContent`, which in trials beat joining
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
  #text = '';
  #pieces: Piece[] = [];

  constructor(root: BlockRoot, options: ReadOptions) {
    this.root = root;
    this.shallow = options.shallow ?? false;
    this.#options = options;
    this.#open.push(root);
    this.#next = firstChildOf(root);
  }

  /**
   * Reads on until `expired` says the slice is over. Returns whether the walk is done; a walk whose place
   * was taken out of the root meanwhile is done too.
   */
  read(expired: () => boolean): boolean {
    let visited = 0;
    if (this.#next && !contains(this.root, this.#next)) return this.#finish();
    while (this.#next) {
      this.#next = this.#visit(this.#next);
      if (++visited % NODES_PER_CHECK === 0 && expired())
        return this.#next === null && this.#finish();
    }
    return this.#finish();
  }

  /** Whether the place of the walk was taken out or put elsewhere: what comes after it is not what came then. */
  isLost(stale: ReadonlySet<Node>, gone: readonly Element[]): boolean {
    const next = this.#next;
    return next !== null && (stale.has(next) || gone.some((root) => contains(root, next)));
  }

  #finish(): true {
    this.#next = null;
    this.#flush();
    return true;
  }

  /** Reads one node; returns the one to visit after it. */
  #visit(node: Node): Node | null {
    const type = nodeTypeOf(node);
    if (type === Node.TEXT_NODE) {
      this.#append(node as Text);
    } else if (type === Node.ELEMENT_NODE) {
      const element = node as Element;
      const first = firstChildOf(element);
      if (tagNameOf(element) === 'BR') this.#text += '\n';
      else if (isSkipped(element)) this.#text += UNREAD;
      else if (this.#enter(element) && first) return first;
      else if (this.#open.at(-1) === element) this.#leave();
    }
    return this.#after(node);
  }

  /** Opens a block or goes on inside an inline element. False: `element` is passed over. */
  #enter(element: Element): boolean {
    if (isInline(element)) return true;
    this.#flush();
    if (this.shallow || !this.#mayHold(element)) return false;
    this.#open.push(element);
    return true;
  }

  #mayHold(element: Element): boolean {
    if (this.#open.length > LOOK_DEPTH) return true;
    if (elementsIn(element).length > SMALL_SUBTREE) return true;
    return this.#options.mayContain(textContentOf(element));
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
    if (node.data === '') return;
    this.#pieces.push({ node, start: this.#text.length });
    this.#text += node.data;
  }

  /** Hands over the text read since the last block boundary, if it may hold anything. */
  #flush(): void {
    const container = this.#open.at(-1);
    if (container && this.#pieces.length > 0) {
      for (const block of cutBlock({ container, text: this.#text, pieces: this.#pieces })) {
        if (this.#options.mayContain(block.text)) this.#options.found(block);
      }
    }
    this.#text = '';
    this.#pieces = [];
  }
}
