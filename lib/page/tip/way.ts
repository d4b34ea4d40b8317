import type { Point } from '../pointer/hit-test.ts';
import type { Box } from './place.ts';

/**
 * Whether a pointer that left its mark at `from` and is at `to` is on its way to `card`: inside the triangle
 * between the place where it left and the card's nearer edge. Words marked on that way do not take over.
 */
export function isOnWay(from: Point, to: Point, card: Box): boolean {
  const [a, b] = nearerEdge(from, card);
  const sides = [side(from, a, to), side(a, b, to), side(b, from, to)];
  return sides.every((value) => value >= 0) || sides.every((value) => value <= 0);
}

/** The ends of the card's edge that faces `from`: its upper or lower one, or when it stands beside, the side. */
function nearerEdge({ x, y }: Point, { left, top, right, bottom }: Box): [Point, Point] {
  if (y > top && y < bottom) {
    const edge = x <= left ? left : right;
    return [
      { x: edge, y: top },
      { x: edge, y: bottom },
    ];
  }
  const edge = y <= top ? top : bottom;
  return [
    { x: left, y: edge },
    { x: right, y: edge },
  ];
}

/** On which side of the line from `a` to `b` the point lies: the sign of the cross product. */
function side(a: Point, b: Point, { x, y }: Point): number {
  return (b.x - a.x) * (y - a.y) - (b.y - a.y) * (x - a.x);
}
