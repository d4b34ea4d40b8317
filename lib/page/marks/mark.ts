import type { Mention } from '../../detection/index.ts';
import { parentOf } from '../text/around.ts';
import type { Span } from '../text/block.ts';

/** A mention painted on the page. */
export interface Mark {
  mention: Mention;
  /** What is painted: from the start of the first span to the end of the last. */
  range: StaticRange;
  /** The same place, one span per text node, for finding the mark under a pointer. */
  spans: Span[];
  /** The words as they stood there when they were marked. */
  words: string;
  /** Words that the reader selected: nothing is painted for them. */
  isSelection?: true;
}

/**
 * The mark of a mention that stands at `spans`. The range is static: it costs the page nothing when its
 * document changes, where live ranges made edits five times slower (and it is ours to drop when stale).
 */
export function createMark(mention: Mention, spans: Span[]): Mark | null {
  const first = spans[0];
  const last = spans.at(-1);
  if (!first || !last) return null;
  const range = new StaticRange({
    startContainer: first.node,
    startOffset: first.start,
    endContainer: last.node,
    endOffset: last.end,
  });
  return { mention, range, spans, words: wordsAt(spans) };
}

/** Whether the marked words still stand where they were marked. */
export function isFresh(mark: Mark): boolean {
  return isInDocument(mark) && wordsAt(mark.spans) === mark.words;
}

/** Whether what a mark runs through is still there, whatever it says by now. */
export function isInDocument({ spans }: Mark): boolean {
  return spans.every(({ node }) => node.isConnected);
}

function wordsAt(spans: Span[]): string {
  // A node that is shorter by now would throw.
  const wordsIn = ({ node, start, end }: Span) =>
    start < node.length ? node.substringData(start, end - start) : '';
  return spans.map(wordsIn).join('');
}

/** The element that a mark begins in the text of; of text that stands in a shadow root the one it hangs on. */
export function elementAround({ spans }: Mark): Element | null {
  return spans[0] ? parentOf(spans[0].node) : null;
}

/**
 * Whether the mark's text is shown somewhere on the page, on screen or not. Hidden text may hold marks, for
 * it may be unfolded at any time, but it is not counted, listed or stepped to.
 */
export function isShown(mark: Mark): boolean {
  const element = elementAround(mark);
  const how = { visibilityProperty: true, opacityProperty: true };
  if (!element || !Element.prototype.checkVisibility.call(element, how)) return false;
  // An element that hides its content is itself shown.
  if (getComputedStyle(element).contentVisibility === 'hidden') return false;
  const around = parentOf(element);
  return !isTiny(element) && !(around && isTiny(around));
}

/** As pages make text for screen readers only: cut down to a pixel, since what is hidden they leave out too. */
function isTiny(element: Element): boolean {
  const { width, height } = Element.prototype.getBoundingClientRect.call(element);
  return width <= 1 && height <= 1 && getComputedStyle(element).overflow !== 'visible';
}
