/** Maps values to lengths along an axis that starts at nought. */
export interface Scale {
  /** Round values from 0 upwards; the last is at or above every value shown. */
  ticks: number[];
  /** Position of a value, in the drawing's units. */
  at(value: number): number;
}

/**
 * A linear scale from 0 to a round number that holds every value.
 * @param values the largest decides; at least one, none negative
 * @param from position of 0
 * @param to position of the last tick
 */
export function linearScale(values: readonly number[], from: number, to: number): Scale {
  const step = roundStep(Math.max(...values) / 6);
  const count = Math.ceil(Math.max(...values) / step);
  const ticks = Array.from({ length: count + 1 }, (_, index) => index * step);
  return { ticks, at: (value) => from + ((to - from) * value) / (count * step) };
}

/** The smallest of 1, 2, 5, 10, 20, 50… that is at least `least`. */
function roundStep(least: number): number {
  const power = 10 ** Math.floor(Math.log10(least));
  return power * ([1, 2, 5].find((factor) => factor * power >= least) ?? 10);
}
