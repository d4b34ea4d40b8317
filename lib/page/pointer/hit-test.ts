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
  for (const mark of painted.in(caret.offsetNode)) {
    if (isAt(mark, caret) && boxesOf(mark).some((box) => contains(box, { x, y }))) return mark;
  }
  return null;
}

function isAt(mark: Mark, { offsetNode, offset }: CaretPosition): boolean {
  return mark.spans.some(
    ({ node, start, end }) => node === offsetNode && start <= offset && offset <= end,
  );
}

/** Whether a point lies in a box or on its edge. */
export function contains(box: DOMRectReadOnly, { x, y }: Point): boolean {
  return box.left <= x && x <= box.right && box.top <= y && y <= box.bottom;
}

/** The mark's boxes in viewport coordinates: one per line and inline element it runs through. */
export function boxesOf(mark: Mark): DOMRect[] {
  return mark.spans.flatMap(({ node, start, end }) => {
    if (end > node.length || !node.isConnected) return [];
    const range = document.createRange();
    range.setStart(node, start);
    range.setEnd(node, end);
    return [...range.getClientRects()];
  });
}
