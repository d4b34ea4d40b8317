import type { Point } from '../pointer/hit-test.ts';
import type { Box } from './place.ts';

/**
 * Whether a pointer that left its mark at `from` and is at `to` is on its way to `card`: inside the triangle
 * between the place where it left and the card's nearer edge. Words marked on that way do not take over.
 */
export function isOnWay(from: Point, to: Point, card: Box): boolean {
  const edge = from.y <= card.top ? card.top : card.bottom;
  const [left, right] = [
    { x: card.left, y: edge },
    { x: card.right, y: edge },
  ];
  const sides = [side(from, left, to), side(left, right, to), side(right, from, to)];
  return sides.every((value) => value >= 0) || sides.every((value) => value <= 0);
}

/** On which side of the line from `a` to `b` the point lies: the sign of the cross product. */
function side(a: Point, b: Point, { x, y }: Point): number {
  return (b.x - a.x) * (y - a.y) - (b.y - a.y) * (x - a.x);
}
