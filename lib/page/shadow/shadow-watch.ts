import { listen } from '../listen.ts';
import { shadowRootOf } from '../nodes.ts';
import type { BlockRoot } from '../text/block.ts';
import { styleMarksIn } from './shadow-style.ts';

/** First and longest wait, in milliseconds, before what is in view is looked at again. */
const FIRST_WAIT = 1_000;
const LONGEST_WAIT = 16_000;

/** Where in view: a line of text is seldom less high, nor a column less wide. In CSS pixels. */
const GRID = { x: 240, y: 18 };

/** How many elements are looked at between two looks at the clock. */
const ELEMENTS_PER_CHECK = 128;

/**
 * Knows the document's open shadow roots.
 *
 * Every element is looked at once, when it is there or arrives. Nothing tells of a root that is attached to
 * an element later on, so what is in view is looked at again after a change and after scrolling, and a few
 * more times at growing intervals; then there is quiet. (Going through all elements each time took longer
 * than reading the page.)
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
    const scrolled = () => this.#lookAgain(FIRST_WAIT);
    listen('scrollend', scrolled, { capture: true, passive: true, signal });
  }

  /** Searches `root` at the next `run`, and what is in view again later on. */
  search(root: BlockRoot): void {
    this.#walkers.push(document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT));
    this.#lookAgain(FIRST_WAIT);
  }

  /** Drops the searches under way, which would pile up, and searches all there is. */
  searchAgain(page: BlockRoot[]): void {
    this.#walkers.length = 0;
    for (const root of [...page, ...this.roots]) this.search(root);
  }

  #lookAgain(wait: number): void {
    clearTimeout(this.#timer);
    if (wait > LONGEST_WAIT) return;
    this.#timer = window.setTimeout(() => {
      if (!document.hidden) this.#lookAtView();
      this.#lookAgain(wait * 2);
    }, wait);
  }

  #lookAtView(): void {
    const known = this.roots.size;
    for (const tree of [document, ...this.roots]) {
      for (let y = 0; y < innerHeight; y += GRID.y) {
        for (let x = GRID.x / 2; x < innerWidth; x += GRID.x) {
          const element = tree.elementFromPoint(x, y);
          const root = element && shadowRootOf(element);
          if (root) this.#add(root);
        }
      }
    }
    if (this.roots.size > known) this.#due();
  }

  /** Searches until the slice is over. Returns whether anything is left to search. */
  run(expired: () => boolean): boolean {
    let looked = 0;
    for (let walker = this.#walkers.at(-1); walker; walker = this.#walkers.at(-1)) {
      const at = walker.currentNode;
      const root = at instanceof Element ? shadowRootOf(at) : null;
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
