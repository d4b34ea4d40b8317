import { elementAround, type Mark } from '../marks/mark.ts';
import type { PaintedMarks } from '../marks/painted-marks.ts';
import { scrollHeightOf } from '../nodes.ts';
import { boxesOf, markAtPoint } from '../pointer/hit-test.ts';
import { parentOf } from '../text/around.ts';
import type { Box } from './place.ts';
import { seenPart } from './view.ts';

type Behavior = 'instant' | 'smooth';

/** So many milliseconds without a movement are no scrolling: it begins a frame or two late, and slows down at its end. */
const STILL = 100;

/** A busy browser may begin later: out of sight, it takes this long to believe that nothing will move. */
const STUCK = 1_000;

/** Between two looks, in milliseconds: hidden pages have timers, but no frames. */
const FRAME = 16;

/** A page that never comes to rest gets its card after so many milliseconds. */
const PATIENCE = 3_000;

/**
 * Scrolls until the reader sees where a mark begins: to the middle of the window, the page itself as `behavior` says
 * and what is in it at once. Returns false if there is nothing to do.
 */
export function reveal(mark: Mark, painted: PaintedMarks, behavior: Behavior): boolean {
  const element = elementAround(mark);
  const seen = isInView(mark, painted);
  // A frame cannot know whether it is in view itself.
  if (!element || (seen && window === window.top)) return false;
  if (seen) scrollTo(element, 'nearest', behavior);
  else if (isSmall(element)) scrollTo(element, 'center', behavior);
  else {
    // What is around a frame moves in no other way.
    if (window !== window.top) scrollTo(element, 'nearest', 'instant');
    scrollAround(mark, element, behavior);
  }
  return true;
}

/** In the window, words may still lie behind what stays at its head, or in a part of the page that is scrolled by itself. */
function isInView(mark: Mark, painted: PaintedMarks): boolean {
  const [box] = boxesOf(mark);
  const { top, height } = seenPart();
  if (!box || box.top < top || box.bottom > top + height) return false;
  return markAtPoint(painted, middleOf(box)) === mark;
}

function scrollTo(element: Element, block: ScrollLogicalPosition, behavior: Behavior): void {
  Element.prototype.scrollIntoView.call(element, { block, behavior });
}

/** Whether the middle of an element is near enough to any words in it. */
function isSmall(element: Element): boolean {
  // Nothing is the height of an element in a line, whose box tells it.
  const height = Math.max(scrollHeightOf(element), boxOf(element).height);
  return height < seenPart().height / 2;
}

/** The middle of a forum's post with all its lines is not where the mark is, and browsers scroll to elements only. */
function scrollAround(mark: Mark, element: Element, behavior: Behavior): void {
  for (let at: Element | null = element; at; at = parentOf(at)) {
    if (!isScroller(at)) continue;
    scrollElement.call(at, { ...distance(mark, boxOf(at)), behavior: 'instant' });
  }
  const { left, top, width, height } = seenPart();
  const view = { left, top, right: left + width, bottom: top + height };
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
export function standsStill(mark: Mark, painted: PaintedMarks): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<void>();
  const begun = performance.now();
  let movedAt = begun;
  let last: number | undefined;
  const look = () => {
    const top = boxesOf(mark)[0]?.top;
    const now = performance.now();
    if (top !== last) movedAt = now;
    last = top;
    const enough = isInView(mark, painted) ? STILL : STUCK;
    if (now - movedAt >= enough || now - begun >= PATIENCE) resolve();
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
