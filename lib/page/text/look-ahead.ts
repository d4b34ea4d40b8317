import {
  childCountOf,
  contains,
  type ElementList,
  elementsByPartsIn,
  isElement,
  lastChildOf,
  parentNodeOf,
  previousSiblingOf,
  TEXTS,
} from '../nodes.ts';
import type { BlockRoot } from './block.ts';
import { isInlineByName } from './inline.ts';
import { isSkipped } from './skipped.ts';

/** About so much text is looked at together, in UTF-16 units: more would not fit into what is left of a slice. */
const TOGETHER = 16_384;

/** The text of so many elements is looked at together at first, and at most. */
const FIRST_STEP = 32;
const LONGEST_STEP = 1_024;

/** Among so many elements their texts are gone through one by one. */
const FEW = 16;

/** What passing an element takes, in the time that looking at so many UTF-16 units does. */
const EFFORT_PER_ELEMENT = 8;

/** So many parts of a line are gone back over at most to find its beginning. */
const LONGEST_LINE = 256;

/** One for all: each that a document knows of makes its changes slower. */
let range: Range | undefined;

/**
 * Looks at a page's text ahead of the one who reads it and finds how far blocks can be passed over.
 *
 * Each question to the page costs more than looking at a line of text, and each node that is handed out costs
 * again (Firefox wraps it). So all elements are asked for once, in a list, and of dozens to hundreds of them
 * only the last is looked at: it says where a text ends that is read and searched in one go. What stands
 * before the first find in it is passed over; after that the search goes on in the same text.
 */
export class LookAhead {
  readonly #root: BlockRoot;
  readonly #find: (text: string, from: number) => number;
  /** Some may be gone or elsewhere by now: each is asked before it is used. */
  #elements: ElementList | null = null;
  /** Which of them `#bound` is. */
  #at = 0;
  /** Which of them is at the beginning of the text or before it. */
  #first = 0;
  #step = FIRST_STEP;
  /** What the text ends before; null: it goes to the end of the root. */
  #bound: Element | null = null;
  /** The text that is looked at; null: none yet. All of it before `#hit` has been read or holds nothing. */
  #text: string | null = null;
  /** Where the next find begins; null: nowhere in the text. */
  #hit: Node | null = null;
  /** Goes through the nodes of the text as far as `#hit`. */
  #nodes: TreeWalker | null = null;
  /** Where the node ends in the text at which `#nodes` stands. */
  #end = 0;
  /** How much was looked at since the reader set this back, in UTF-16 units. */
  effort = 0;

  /** @param find where something may begin in a text, from an offset on; -1: nowhere */
  constructor(root: BlockRoot, find: (text: string, from: number) => number) {
    this.#root = root;
    this.#find = find;
  }

  /** The page has changed: what was looked at may be out of date, and what has been gone through may be fewer. */
  pageChanged(): void {
    this.#forget();
    this.#at = 0;
  }

  #forget(): void {
    this.#text = this.#hit = this.#bound = null;
  }

  /** The reader has read `text`, or passed something else that is no element. */
  passed(text: Node): void {
    if (text === this.#hit) this.#search(this.#end);
  }

  /** The reader has come to `element`. */
  reached(element: Element): void {
    if (element === this.#bound) this.#forget();
  }

  /** The reader leaves all that is in `element` unread. */
  skipped(element: Element): void {
    while (this.#hit && contains(element, this.#hit)) this.#search(this.#end);
    if (this.#bound && contains(element, this.#bound)) this.#forget();
  }

  /**
   * The last block, beginning with the reader's place `first` and going on beside it, up to which there is
   * nothing, or nothing has been found when `expired` says so; null when `first` itself has to be read.
   */
  lastEmpty(first: Element, expired: () => boolean): Element | null {
    if (this.#text === null) this.#look(first);
    while (!this.#hit && this.#bound && !expired()) this.#look(this.#bound);
    return this.#lastBefore(this.#hit ?? this.#bound, first);
  }

  /** The last block beside `first` that ends before `stop`, or at their end for null. */
  #lastBefore(stop: Node | null, first: Element): Element | null {
    const parent = parentNodeOf(first);
    let at = stop;
    while (at && parentNodeOf(at) !== parent) at = parentNodeOf(at);
    if (at === first || !parent) return null;
    let last = at ? previousSiblingOf(at) : lastChildOf(parent);
    // What stands within a line must not end the stretch: the rest of the line may hold something.
    for (let back = 0; last && last !== first && !isBlock(last); back++) {
      last = back < LONGEST_LINE ? previousSiblingOf(last) : first;
    }
    return last as Element | null;
  }

  /** Looks at a text that begins with that of `from`. */
  #look(from: Element): void {
    range ??= document.createRange();
    this.#bound = this.#span(range, from);
    const text = range.toString();
    range.setEnd(document, 0);
    this.#first = Math.max(this.#at - this.#step, 0);
    this.effort += text.length + this.#step * EFFORT_PER_ELEMENT;
    if (text.length > TOGETHER) this.#step = Math.max(this.#step >> 1, 1);
    else if (text.length < TOGETHER >> 1) this.#step = Math.min(this.#step * 2, LONGEST_STEP);

    this.#text = text;
    this.#nodes ??= document.createTreeWalker(this.#root, TEXTS);
    this.#nodes.currentNode = from;
    this.#end = 0;
    this.#search(0);
  }

  /** Spans the range from `from` to the next element that comes a step after it, and returns that; null: to the end. */
  #span(range: Range, from: Element): Element | null {
    this.#elements ??= elementsByPartsIn(this.#root);
    for (;;) {
      range.setStart(from, 0);
      const bound = this.#elements.item(this.#at);
      if (!bound) break;
      // At the beginning of an element: for a place among children the browser would count those before it.
      range.setEnd(bound, 0);
      // An end that is not after the start takes it along.
      if (bound !== from && range.startContainer === from) return bound;
      this.#at += this.#step;
    }
    range.setEnd(this.#root, childCountOf(this.#root));
    return null;
  }

  /** Finds what comes next in the text from an offset on, and its node. */
  #search(from: number): void {
    this.#hit = null;
    const found = this.#find(this.#text ?? '', from);
    if (found >= this.#end) this.#approach(found);
    while (found >= this.#end) {
      const node = this.#nodes?.nextNode() as Text | null;
      if (!node) return;
      this.#end += node.length;
      if (found < this.#end) this.#hit = node;
    }
  }

  /** Goes to the last of the elements that the place of a find is not before, or to one close to it. */
  #approach(found: number): void {
    let low = this.#first;
    let high = this.#at;
    while (high - low > FEW) {
      const middle = (low + high) >>> 1;
      const element = this.#elements?.item(middle);
      const length = element ? this.#lengthTo(element) : 0;
      if (!element || this.#end + length > found) high = middle;
      else {
        low = middle;
        if (length >= 0) this.#goTo(element, length);
      }
    }
    range?.setEnd(document, 0);
  }

  #goTo(element: Element, length: number): void {
    if (this.#nodes) this.#nodes.currentNode = element;
    this.#end += length;
  }

  /** How long the text is from where `#nodes` stands to the beginning of an element; -1: that comes before. */
  #lengthTo(element: Element): number {
    const at = this.#nodes?.currentNode;
    if (!range || !at) return -1;
    range.setStart(at, isElement(at) ? 0 : (at as Text).length);
    range.setEnd(element, 0);
    return element !== at && range.startContainer === element ? -1 : range.toString().length;
  }
}

function isBlock(node: Node): boolean {
  return isElement(node) && !isInlineByName(node) && !isSkipped(node);
}
