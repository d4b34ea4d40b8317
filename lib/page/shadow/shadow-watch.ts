import type { BlockRoot } from '../text/block.ts';
import { styleMarksIn } from './shadow-style.ts';

/** First and longest wait, in milliseconds, before the document is searched again. */
const FIRST_WAIT = 1_000;
const LONGEST_WAIT = 16_000;

/** How many elements are looked at between two looks at the clock. */
const ELEMENTS_PER_CHECK = 128;

/**
 * Knows the document's open shadow roots.
 *
 * Nothing tells of a root that is attached to an element already there, so the document is searched again
 * after each change, and a few more times at growing intervals; then there is quiet until the next change.
 */
export class ShadowWatch {
  readonly roots = new Set<ShadowRoot>();
  readonly #signal: AbortSignal;
  readonly #found: (root: ShadowRoot) => void;
  readonly #due: () => void;
  /** Searches under way, each at the element that it looks at next. */
  readonly #walkers: TreeWalker[] = [];
  #timer = 0;

  /**
   * @param found called with each root that was not known
   * @param due called when a search is due: `run` wants to be called in an idle moment
   */
  constructor(found: (root: ShadowRoot) => void, due: () => void, signal: AbortSignal) {
    this.#signal = signal;
    this.#found = found;
    this.#due = due;
    signal.addEventListener('abort', () => clearTimeout(this.#timer));
  }

  /** Searches `root` at the next `run`, and the document again later on. */
  search(root: BlockRoot, wait = FIRST_WAIT): void {
    this.#walkers.push(document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT));
    clearTimeout(this.#timer);
    if (wait > LONGEST_WAIT) return;
    this.#timer = window.setTimeout(() => {
      this.search(document.documentElement ?? root, wait * 2);
      this.#due();
    }, wait);
  }

  /** Searches until the slice is over. Returns whether anything is left to search. */
  run(expired: () => boolean): boolean {
    let looked = 0;
    for (let walker = this.#walkers.at(-1); walker; walker = this.#walkers.at(-1)) {
      const root = (walker.currentNode as Element).shadowRoot;
      if (!walker.nextNode()) this.#walkers.pop();
      if (root) this.#add(root);
      if (++looked % ELEMENTS_PER_CHECK === 0 && expired()) return true;
    }
    return false;
  }

  #add(root: ShadowRoot): void {
    if (this.roots.has(root)) return;
    for (const known of this.roots) if (!known.isConnected) this.roots.delete(known);
    this.roots.add(root);
    styleMarksIn(root, this.#signal);
    this.#found(root);
    this.#walkers.push(document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT));
  }
}
