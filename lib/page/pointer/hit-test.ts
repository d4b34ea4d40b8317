import type { Mark } from '../marks/mark.ts';
import type { PaintedMarks } from '../marks/painted-marks.ts';
import { shadowRootOf } from '../nodes.ts';

/** A place in the viewport, in CSS pixels. */
export interface Point {
  x: number;
  y: number;
}

/** To find the place in the text takes a browser as long as to say where so many marks lie. */
const FEW = 3;

/**
 * The mark under a point, in the element that the browser says is there.
 *
 * Most elements have no mark in their text, and then the browser is asked nothing, which would have it work out a
 * layout that the page has changed. `highlightsFromPoint` takes a hundred times as long.
 * @param target the target of an event at that point, as seen from the document
 */
export function markUnder(
  painted: PaintedMarks,
  point: Point,
  target: Element,
  shadowRoots: Iterable<ShadowRoot>,
): Mark | null {
  // An event in a shadow root names its host.
  if (shadowRootOf(target)) return markAtPoint(painted, point, shadowRoots);
  const marks = painted.in(target);
  if (marks.length > FEW) return markAtPoint(painted, point, shadowRoots);
  return marks.find((mark) => covers(mark, point)) ?? null;
}

/**
 * The mark under a point, whatever lies there.
 *
 * Asks for the caret position and looks at the marks in its text node. The caret of a point outside any text is the
 * nearest one, so the mark's boxes have the last word: one per line, since a mark that wraps does not cover what lies
 * between.
 */
export function markAtPoint(
  painted: PaintedMarks,
  point: Point,
  shadowRoots: Iterable<ShadowRoot>,
): Mark | null {
  if (painted.size === 0) return null;
  const { x, y } = point;
  const caret = document.caretPositionFromPoint(x, y, { shadowRoots: [...shadowRoots] });
  if (!caret) return null;
  const { offsetNode, offset } = caret;
  for (const mark of painted.in(offsetNode)) {
    if (runsAt(mark, offsetNode, offset) && covers(mark, point)) return mark;
  }
  return null;
}

function covers(mark: Mark, point: Point): boolean {
  return boxesOf(mark).some((box) => contains(box, point));
}

function runsAt(mark: Mark, at: Node, offset: number): boolean {
  return mark.spans.some(({ node, start, end }) => node === at && start <= offset && offset <= end);
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
