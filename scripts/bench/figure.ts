import type { BrowserKind } from '../browsers/find.ts';
import type { Spread } from './statistics.ts';

type Unit = '×' | 'ms' | 'µs' | 'bytes' | 'MB' | 'count' | 's';

/** One measured figure. */
export interface Figure {
  /** Group and name, e.g. `scan/b/times-walk`; budgets name it so. */
  id: string;
  browser: BrowserKind | 'node';
  /** What it says, for people. */
  label: string;
  unit: Unit;
  value: number;
  /** Least and most of the runs it is the median of. */
  min?: number;
  max?: number;
}

/** Collects figures, and shows each as it comes. */
export type Report = (figure: Figure) => void;

/** A figure that is the median of several runs. */
export function medianFigure(
  about: Pick<Figure, 'id' | 'browser' | 'label' | 'unit'>,
  { median, min, max }: Spread,
): Figure {
  return { ...about, value: median, min, max };
}

/** A figure as people read it. */
export function formatFigure({
  value,
  unit,
  min,
  max,
}: Pick<Figure, 'value' | 'unit' | 'min' | 'max'>) {
  const range =
    min === undefined || max === undefined ? '' : ` (${digits(min, unit)}–${digits(max, unit)})`;
  const sign = unit === 'count' ? '' : ` ${unit}`;
  return `${digits(value, unit)}${range}${sign}`;
}

function digits(value: number, unit: Unit): string {
  if (unit === 'count' || unit === 'bytes') return Math.round(value).toLocaleString('en');
  if (value !== 0 && Math.abs(value) < 0.1) return value.toPrecision(1);
  return Math.abs(value) < 10 ? value.toFixed(2) : value.toFixed(value < 100 ? 1 : 0);
}
