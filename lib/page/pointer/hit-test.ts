import type { Mark } from '../marks/mark.ts';
import type { PaintedMarks } from '../marks/painted-marks.ts';
import { listElementsIn, matches, shadowRootOf, treeOf } from '../nodes.ts';

/** A place in the viewport, in CSS pixels. */
export interface Point {
  x: number;
  y: number;
}

/** To find the place in the text takes a browser as long as to say where so many marks lie. */
const FEW = 3;

/** The mark at a point, whatever lies there. */
export function markAtPoint(painted: PaintedMarks, point: Point): Mark | null {
  if (painted.size === 0) return null;
  const target = document.elementFromPoint(point.x, point.y);
  return target && markUnder(painted, point, target);
}

/**
 * The mark at a point, in the element that lies there.
 *
 * Most elements have no mark in their text, and then the browser is asked nothing, which would have it work out a
 * layout that the page has changed. `highlightsFromPoint` takes a hundred times as long. The mark's boxes have the
 * last word: one per line, since a mark that wraps does not cover what lies between.
 * @param target of what is in a shadow root the host, as the page's events name it
 */
export function markUnder(painted: PaintedMarks, point: Point, target: Element): Mark | null {
  const inner = elementInside(target, point);
  const mark = inner && markUnder(painted, point, inner);
  if (mark || (inner && !hasSlot(inner))) return mark;
  const all = painted.in(target);
  const marks = all.length > FEW ? nearCaret(all, target, point) : all;
  return marks.find((one) => boxesOf(one).some((box) => contains(box, point))) ?? null;
}

/** The element at a point in an element's shadow root; null without such a root, or when nothing in it lies there. */
function elementInside(host: Element, { x, y }: Point): Element | null {
  const root = shadowRootOf(host);
  const inner = root?.elementFromPoint(x, y);
  return inner && treeOf(inner) === root ? inner : null;
}

/** Whether it may show what the page has put into its host: text in a slot counts, in Firefox, as in what is around the slot. */
function hasSlot(inner: Element): boolean {
  return matches(inner, 'slot') || listElementsIn(inner, 'slot').length > 0;
}

/**
 * Those of an element's marks that may be at a point, so that not all have to be measured. The caret of a point outside
 * any text is the nearest one. Of what shadow roots show not every browser tells the caret; these stay as they are.
 */
function nearCaret(marks: readonly Mark[], element: Element, { x, y }: Point): readonly Mark[] {
  if (treeOf(element) !== document || shadowRootOf(element)) return marks;
  const caret = document.caretPositionFromPoint(x, y);
  return caret ? marks.filter((mark) => runsAt(mark, caret)) : [];
}

function runsAt({ spans }: Mark, { offsetNode, offset }: CaretPosition): boolean {
  return spans.some(
    ({ node, start, end }) => node === offsetNode && start <= offset && offset <= end,
  );
}

/** Whether a point lies in a box or on its edge. */
export function contains(box: DOMRectReadOnly, { x, y }: Point): boolean {
  return box.left <= x && x <= box.right && box.top <= y && y <= box.bottom;
}

/**
 * The one range that measures. To make a new one takes Firefox longer than to move this, and the old ones slow
 * every change of the page until they are collected.
 */
let ruler: { range: Range; away: Text } | undefined;

/** The mark's boxes in viewport coordinates: one per line and inline element it runs through. */
export function boxesOf({ spans }: Mark): DOMRect[] {
  ruler ??= { range: document.createRange(), away: document.createTextNode('') };
  const { range, away } = ruler;
  const boxes: DOMRect[] = [];
  for (const { node, start, end } of spans) {
    if (end > node.length || !node.isConnected) continue;
    range.setStart(node, start);
    range.setEnd(node, end);
    const rects = range.getClientRects();
    // With `for … of` Firefox calls into the page's world and back for each step.
    for (let at = 0; at < rects.length; at++) boxes.push(rects[at] as DOMRect);
  }
  // In no tree of the page's, whose changes it would slow.
  range.setStart(away, 0);
  return boxes;
}
