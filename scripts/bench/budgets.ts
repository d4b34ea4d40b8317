import { readFileSync } from 'node:fs';
import { BROWSER_KINDS, type BrowserKind } from '../browsers/find.ts';
import { type Figure, formatFigure } from './figure.ts';

/** What a figure is to reach, by browser; without a browser, in both. */
type Limit = { most: number } | { least: number };
export type Budgets = Record<string, Limit | Partial<Record<BrowserKind, Limit>>>;

const FILE = 'tests/bench/budgets.json';

export function readBudgets(): Budgets {
  return JSON.parse(readFileSync(FILE, 'utf8')) as Budgets;
}

function browsersOf(budget: Budgets[string]): readonly string[] {
  return 'most' in budget || 'least' in budget ? BROWSER_KINDS : Object.keys(budget);
}

/** What a figure is to reach, or undefined. */
export function limitFor(budgets: Budgets, { id, browser }: Figure): Limit | undefined {
  const budget = budgets[id];
  if (!budget || 'most' in budget || 'least' in budget) return budget as Limit | undefined;
  return browser === 'node' ? undefined : budget[browser];
}

/** Whether a figure is as good as it is to be. */
export function reaches({ value }: Figure, limit: Limit): boolean {
  return 'most' in limit ? value <= limit.most : value >= limit.least;
}

/** A line for each figure that falls short, and for each budget that nothing was measured for. */
export function shortfalls(budgets: Budgets, figures: Figure[]): string[] {
  const short = figures.flatMap((figure) => {
    const limit = limitFor(budgets, figure);
    if (!limit || reaches(figure, limit)) return [];
    return [`${figure.id}, ${figure.browser}: ${formatFigure(figure)}, ${formatLimit(limit)}`];
  });
  const measured = new Set(figures.map(({ id, browser }) => `${id}, ${browser}`));
  const wanted = Object.entries(budgets).flatMap(([id, budget]) =>
    browsersOf(budget).map((browser) => `${id}, ${browser}`),
  );
  const missing = wanted.filter((name) => !measured.has(name));
  return [...short, ...missing.map((name) => `${name}: not measured`)];
}

export function formatLimit(limit: Limit): string {
  return 'most' in limit ? `at most ${limit.most}` : `at least ${limit.least}`;
}
