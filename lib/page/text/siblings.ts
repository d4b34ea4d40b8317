import {
  elementsIn,
  firstChildOf,
  firstElementChildOf,
  lastChildOf,
  nextElementSiblingOf,
  textContentOf,
} from '../nodes.ts';
import { isInlineByName } from './inline.ts';
import { isSkipped } from './skipped.ts';

/** How many siblings are looked at together at most. */
const MOST = 128;

/**
 * Up to so many elements in all: looking at more would take longer than a slice, so their parts are looked at
 * instead.
 */
const SMALL = 2_000;

/** Longer texts are not looked at together with yet more, in UTF-16 units. */
const LONG = 32_768;

/** One for all: each that a document knows of makes its changes slower. */
let range: Range | undefined;

/**
 * Finds how far blocks can be passed over that stand beside each other. A page of thousands of paragraphs
 * takes half as long when dozens are looked at together, since each question to the page costs more than the
 * reading.
 */
export class Siblings {
  readonly #mayContain: (text: string) => boolean;
  /** How many are looked at together: one where something was found, more after nothing. */
  #together = 1;
  /** How many to look at together after the next find. */
  #afterFind = 1;
  /** How much was looked at since `takeEffort`, in UTF-16 units. */
  #effort = 0;

  constructor(mayContain: (text: string) => boolean) {
    this.#mayContain = mayContain;
  }

  /** How much was looked at since the call before, in UTF-16 units. */
  takeEffort(): number {
    const effort = this.#effort;
    this.#effort = 0;
    return effort;
  }

  /**
   * The last block of those from `first` on that hold nothing, or null when `first` itself may hold something
   * or is too large to look at.
   */
  lastEmpty(first: Element): Element | null {
    const blocks = this.#blocksFrom(first);
    if (blocks.length === 0) return null;
    const effort = this.#effort;
    if (!this.#mayHold(blocks, 0, blocks.length)) {
      if (this.#effort - effort < LONG) this.#together = Math.min(this.#together * 2, MOST);
      return blocks.at(-1) ?? null;
    }
    const empty = blocks.length > 1 ? this.#emptyAmong(blocks) : 0;
    // The next one is looked at by itself. After it about half as many may well hold nothing again.
    this.#together = empty > 0 ? 1 : this.#afterFind;
    this.#afterFind = Math.max(1, empty >> 1);
    return blocks[empty - 1] ?? null;
  }

  /** How many of the blocks hold nothing before one that may; found by halves. */
  #emptyAmong(blocks: Element[]): number {
    let empty = 0;
    let end = blocks.length;
    while (end - empty > 1) {
      let middle = (empty + end) >> 1;
      // What stands within a line is not parted from the rest of it.
      while (middle > empty && !isBlock(blocks[middle - 1] as Element)) middle--;
      if (middle === empty) break;
      if (this.#mayHold(blocks, empty, middle)) end = middle;
      else empty = middle;
    }
    return empty;
  }

  /** Whether the blocks from one place to another may hold something, or what stands between them. */
  #mayHold(blocks: Element[], from: number, to: number): boolean {
    const last = blocks[to - 1] as Element;
    const before = blocks[from - 1];
    const text =
      before || to > 1 ? this.#textOf(before, blocks[from] as Element, last) : textContentOf(last);
    this.#effort += text.length;
    return this.#mayContain(text);
  }

  /** The blocks that are looked at together, `first` and those after it; none when that alone is too large. */
  #blocksFrom(first: Element): Element[] {
    const together: Element[] = [];
    let elements = 0;
    let at: Element | null = first;
    while (at && together.length < this.#together) {
      // Nearly all are without children, and a live list for each would take longer than their text.
      if (firstElementChildOf(at)) elements += countUpTo(SMALL + 1, at);
      if (elements > SMALL) break;
      together.push(at);
      at = nextElementSiblingOf(at);
    }
    // What stands within a line must not end the stretch: the rest of the line may hold something.
    while (together.length > 1 && !isBlock(together.at(-1) as Element)) together.pop();
    return together;
  }

  /** The text from `first`, or from the end of the one `before` it, to the end of `last`. */
  #textOf(before: Element | undefined, first: Element, last: Element): string {
    // From text to text: for a place among children the browser would count those before it.
    const start = before ? leafOf(before, lastChildOf) : leafOf(first, firstChildOf);
    const end = leafOf(last, lastChildOf);
    range ??= document.createRange();
    range.setStart(start, before ? lengthOf(start) : 0);
    range.setEnd(end, lengthOf(end));
    const text = range.toString();
    range.setEnd(document, 0);
    return text;
  }
}

function lengthOf(leaf: Node): number {
  return leaf instanceof CharacterData ? leaf.length : 0;
}

/** How many elements are in `root`, counted no further: the browser goes through all that it counts. */
function countUpTo(most: number, root: Element): number {
  const elements = elementsIn(root);
  return elements[most - 1] ? most : elements.length;
}

function isBlock(element: Element): boolean {
  return !isInlineByName(element) && !isSkipped(element);
}

function leafOf(root: Node, childOf: (node: Node) => Node | null): Node {
  let leaf = root;
  for (let child = childOf(leaf); child; child = childOf(leaf)) leaf = child;
  return leaf;
}
