import { listen } from '../listen.ts';
import { elementsByPartsIn, listElementsIn, nameOf, shadowRootOf } from '../nodes.ts';
import { Slices } from '../observe/slices.ts';
import type { BlockRoot } from '../text/block.ts';
import { styleMarksIn } from './shadow-style.ts';

/** First and longest wait, in milliseconds, before what is in view is looked at again. */
const FIRST_WAIT = 1_000;
const LONGEST_WAIT = 16_000;

/** Nobody waits for this search: it gives way to a busy page for so many milliseconds. */
const PATIENCE = 2_000;

/** So many of a list's elements tell what most of them are. */
const SAMPLES = 32;

interface Search {
  root: BlockRoot;
  /** Whether roots that are known count as found again. */
  anew: boolean;
}

/** How many elements are looked at between two looks at the clock. */
const ELEMENTS_PER_CHECK = 128;

/**
 * Knows the document's open shadow roots.
 *
 * Elements are looked at when they are there or arrive, in idle moments of their own: on a page of 100,000 elements
 * that takes as long as reading it, and on most pages nothing is found. Nothing tells of a root that is attached to an
 * element later on, so all are looked at again after a change and after scrolling, and a few more times at
 * growing intervals, each counted from the end of the look before; then there is quiet. (Asking the browser
 * what lies at points in view took 3 ms a point on a page of 30,000 paragraphs, and going through its elements
 * 10 ms in all.)
 */
export class ShadowWatch {
  readonly roots = new Set<ShadowRoot>();
  readonly #signal: AbortSignal;
  readonly #found: (root: ShadowRoot) => void;
  readonly #page: () => BlockRoot[];
  readonly #slices: Slices;
  /** What is still to be searched. */
  readonly #waiting: Search[] = [];
  /** The search under way: elements, which of them is next, and whether it is one anew. */
  #elements: ArrayLike<Element> = [];
  #at = 0;
  #anew = false;
  /** Whether anything is left to search. */
  #isSearching = false;
  /** How long after the search all is looked at again, in milliseconds. */
  #wait = FIRST_WAIT;
  #timer = 0;

  /**
   * @param page what all of the page is in
   * @param found called with each root that was not known, or has arrived with what is around it
   */
  constructor(page: () => BlockRoot[], found: (root: ShadowRoot) => void, signal: AbortSignal) {
    this.#page = page;
    this.#signal = signal;
    this.#found = found;
    this.#slices = new Slices((expired) => this.#run(expired), signal, PATIENCE);
    signal.addEventListener('abort', () => clearTimeout(this.#timer));
    const scrolled = () => {
      this.#wait = FIRST_WAIT;
      if (!this.#isSearching) this.#lookLater();
    };
    listen('scrollend', scrolled, { capture: true, passive: true, signal });
  }

  /** Whether nothing is being searched at the moment. */
  get isIdle(): boolean {
    return this.#slices.isIdle;
  }

  /** Begins with what is to be searched, if anything is. */
  start(): void {
    if (this.#isSearching) this.#slices.start();
  }

  /**
   * Has `roots`, which have arrived or are editors now or no longer, searched at the next `start`, and the whole page
   * again later on.
   */
  search(roots: readonly BlockRoot[]): void {
    for (const root of roots) this.#waiting.push({ root, anew: true });
    this.#isSearching = true;
    this.#wait = FIRST_WAIT;
    clearTimeout(this.#timer);
  }

  /** Drops the searches under way, which would pile up, and has all there is searched at the next `start`. */
  searchAgain(): void {
    const anew = this.#anew || this.#waiting.some((waiting) => waiting.anew);
    this.#elements = [];
    this.#at = 0;
    this.#waiting.length = 0;
    for (const root of [...this.#page(), ...this.roots]) this.#waiting.push({ root, anew });
    this.#isSearching = true;
  }

  #lookLater(): void {
    clearTimeout(this.#timer);
    const wait = this.#wait;
    if (wait > LONGEST_WAIT) return;
    this.#timer = window.setTimeout(() => {
      this.#wait = wait * 2;
      if (document.hidden) return this.#lookLater();
      this.searchAgain();
      this.start();
    }, wait);
  }

  /** Searches until the slice is over. Returns whether anything is left to search. */
  #run(expired: () => boolean): boolean {
    let looked = 0;
    for (let element = this.#next(); element; element = this.#next()) {
      const root = shadowRootOf(element);
      if (root) this.#add(root);
      if (++looked % ELEMENTS_PER_CHECK === 0 && expired()) return true;
    }
    this.#isSearching = false;
    this.#lookLater();
    return false;
  }

  #next(): Element | null {
    while (this.#at >= this.#elements.length) {
      const next = this.#waiting.pop();
      this.#at = 0;
      this.#elements = next ? elementsFor(next) : [];
      this.#anew = next?.anew ?? false;
      if (!next) return null;
      if (next.root instanceof Element) return next.root;
    }
    return this.#elements[this.#at++] ?? null;
  }

  #add(root: ShadowRoot): void {
    const isKnown = this.roots.has(root);
    if (isKnown && !this.#anew) return;
    if (!isKnown) {
      for (const known of this.roots) if (!known.isConnected) this.roots.delete(known);
      this.roots.add(root);
      styleMarksIn(root, this.#signal);
    }
    this.#found(root);
    this.#waiting.push({ root, anew: this.#anew });
  }
}

/**
 * What is looked at. Most elements of a long text are paragraphs, hardly one of which ever has a root, and to be handed
 * all of them takes as long as reading them; they are looked at when all elements are looked at again.
 */
function elementsFor({ root, anew }: Search): ArrayLike<Element> {
  const all = elementsByPartsIn(root);
  return anew && mostAreParagraphs(all) ? listElementsIn(root, ':not(p)') : all;
}

function mostAreParagraphs(elements: ArrayLike<Element>): boolean {
  const step = elements.length / SAMPLES;
  let paragraphs = 0;
  for (let at = 0; at < elements.length; at += step) {
    if (nameOf(elements[Math.floor(at)] as Element) === 'p') paragraphs++;
  }
  return paragraphs > SAMPLES / 2;
}
