import { elementAround, type Mark } from '../marks/mark.ts';
import type { PaintedMarks } from '../marks/painted-marks.ts';
import { scrollHeightOf } from '../nodes.ts';
import { boxesOf, markAtPoint } from '../pointer/hit-test.ts';
import { parentOf } from '../text/around.ts';
import type { Box } from './place.ts';
import { seenPart } from './view.ts';

/** So many milliseconds without a movement are no scrolling: it begins a frame or two late, and slows down at its end. */
const STILL = 100;

/** Between two looks, in milliseconds: hidden pages have timers, but no frames. */
const FRAME = 16;

/** A page that never comes to rest gets its card after so many milliseconds. */
const PATIENCE = 3_000;

/**
 * Whether the reader sees where a mark begins: in the window words may still lie behind what stays at its head, or in
 * a part of a page that is scrolled by itself.
 */
export function isSeen(mark: Mark, painted: PaintedMarks): boolean {
  const [box] = boxesOf(mark);
  const { top, height } = seenPart();
  if (!box || box.top < top || box.bottom > top + height) return false;
  return markAtPoint(painted, middleOf(box)) === mark;
}

/** Scrolls until a mark is in the middle of the window. The page itself moves as `behavior` says, what is in it at once. */
export function reveal(mark: Mark, behavior: 'instant' | 'smooth'): void {
  const element = elementAround(mark);
  if (!element) return;
  const { height } = boxOf(element);
  // Nothing for an element in a line, whose box tells it.
  if (Math.max(height, scrollHeightOf(element)) < seenPart().height / 2) {
    Element.prototype.scrollIntoView.call(element, { block: 'center', behavior });
    return;
  }
  // The middle of a forum's post with all its lines is not where the mark is. Browsers scroll to elements only.
  for (let at: Element | null = element; at; at = parentOf(at)) {
    if (!isScroller(at)) continue;
    const { left, top } = distance(mark, boxOf(at));
    scrollElement.call(at, { left, top, behavior: 'instant' });
  }
  const { left, top, width, height: seen } = seenPart();
  const view = { left, top, right: left + width, bottom: top + seen };
  window.scrollBy({ ...distance(mark, view), behavior });
}

const boxOf = (element: Element) => Element.prototype.getBoundingClientRect.call(element);

/** Of two forms TypeScript sees the last one in `call`. */
const scrollElement = Element.prototype.scrollBy as (
  this: Element,
  options: ScrollToOptions,
) => void;

/** The root's own scrolling is the window's. */
function isScroller(element: Element): boolean {
  if (element === document.documentElement) return false;
  const { overflowX, overflowY } = getComputedStyle(element);
  return /auto|scroll|hidden/.test(overflowX + overflowY);
}

/** Resolves when a mark has stood still for a while. One that does not move at all is not waited for any longer. */
export function standsStill(mark: Mark): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<void>();
  const begun = performance.now();
  let movedAt = begun;
  let last: number | undefined;
  const look = () => {
    const top = boxesOf(mark)[0]?.top;
    const now = performance.now();
    if (top !== last) movedAt = now;
    last = top;
    if (now - movedAt >= STILL || now - begun >= PATIENCE) resolve();
    else setTimeout(look, FRAME);
  };
  look();
  return promise;
}

/** How far a mark is from the middle of a view; sideways only if it is not in it. */
function distance(mark: Mark, view: Box): { left: number; top: number } {
  const [box] = boxesOf(mark);
  if (!box) return { left: 0, top: 0 };
  const [from, to] = [middleOf(view), middleOf(box)];
  const isBeside = box.left < view.left || box.right > view.right;
  return { left: isBeside ? to.x - from.x : 0, top: to.y - from.y };
}

function middleOf({ left, top, right, bottom }: Box): { x: number; y: number } {
  return { x: (left + right) / 2, y: (top + bottom) / 2 };
}
