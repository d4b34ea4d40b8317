/**
 * A smooth line: a start point, then cubic pieces of six numbers each (two handles, end point), as
 * in an SVG path's `M x y C …`.
 */
export type Curve = readonly number[];

/** A muscle as two sides running from its origin down, and the line that closes it below. */
export interface Belly {
  left: Curve;
  right: Curve;
  /** From the lower end of `left` to the lower end of `right`. */
  end: Curve;
}

/** The curve as SVG path data; `join` continues a path instead of starting one. */
export function pathOf(curve: Curve, join = false): string {
  const [x = 0, y = 0, ...pieces] = curve.map((value) => Math.round(value * 10) / 10);
  const rest = pieces.length > 0 ? `C${pieces.join(' ')}` : '';
  return `${join ? 'L' : 'M'}${x} ${y}${rest}`;
}

/** The same line drawn from its other end. */
export function backwards(curve: Curve): Curve {
  const points = Array.from({ length: curve.length / 2 }, (_, index) =>
    curve.slice(2 * index, 2 * index + 2),
  );
  return points.reverse().flat();
}

/** A line between two of equal make: at `share` 0 the first, at 1 the second. */
export function between(one: Curve, other: Curve, share: number): Curve {
  return one.map((value, index) => value + share * ((other[index] ?? value) - value));
}

/** Outline of a muscle. */
export function outlineOf({ left, right, end }: Belly): string {
  return `${pathOf(left)}${pathOf(end, true)}${pathOf(backwards(right), true)}Z`;
}

/** The run of a muscle's fibres: `count` lines spread evenly between its two sides. */
export function fibresOf({ left, right }: Belly, count: number): string {
  return Array.from({ length: count }, (_, index) =>
    pathOf(between(left, right, (index + 1) / (count + 1))),
  ).join('');
}
