import type { Mark } from '../marks/mark.ts';
import type { PaintedMarks } from '../marks/painted-marks.ts';

/** A place in the viewport, in CSS pixels. */
export interface Point {
  x: number;
  y: number;
}

/**
 * The mark under a point.
 *
 * Asks for the caret position and looks at the marks in its text node; `highlightsFromPoint` takes a hundred times
 * as long. The caret of a point outside any text is the nearest one, so the mark's boxes have the last word: one
 * per line, since a mark that wraps does not cover what lies between.
 */
export function markAtPoint(
  painted: PaintedMarks,
  { x, y }: Point,
  shadowRoots: Iterable<ShadowRoot>,
): Mark | null {
  if (painted.size === 0) return null;
  const caret = document.caretPositionFromPoint(x, y, { shadowRoots: [...shadowRoots] });
  if (!caret) return null;
  const { offsetNode, offset } = caret;
  for (const mark of painted.in(offsetNode)) {
    if (!runsAt(mark, offsetNode, offset)) continue;
    if (boxesOf(mark).some((box) => contains(box, { x, y }))) return mark;
  }
  return null;
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
