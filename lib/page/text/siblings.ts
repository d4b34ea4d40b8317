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
  /** How many are looked at together: fewer after a find, more after none. */
  #together = 1;
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
    for (;;) {
      const last = this.#lastTogether(first);
      if (!last) return null;
      const text = last === first ? textContentOf(first) : this.#textOf(first, last);
      this.#effort += text.length;
      if (!this.#mayContain(text)) {
        if (text.length < LONG) this.#together = Math.min(this.#together * 2, MOST);
        return last;
      }
      if (last === first) return null;
      this.#together = Math.max(1, this.#together >> 2);
    }
  }

  /** The last block that is to be looked at together with `first`; null when that alone is too large. */
  #lastTogether(first: Element): Element | null {
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
    return together.findLast((element) => element === first || isBlock(element)) ?? null;
  }

  #textOf(first: Element, last: Element): string {
    // From text to text: for a place among children the browser would count those before it.
    const start = leafOf(first, firstChildOf);
    const end = leafOf(last, lastChildOf);
    range ??= document.createRange();
    range.setStart(start, 0);
    range.setEnd(end, end instanceof CharacterData ? end.length : 0);
    const text = range.toString();
    range.setEnd(document, 0);
    return text;
  }
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
