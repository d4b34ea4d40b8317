import { type Budgets, formatLimit, limitFor, reaches } from '../budgets.ts';
import { type Figure, formatFigure } from '../figure.ts';
import type { BenchResult } from './result.ts';

const TITLES: Record<string, string> = {
  scan: 'Reading a page',
  main: 'The main thread',
  living: 'A living page',
  cost: 'What a page pays',
  bytes: 'Bytes',
  hover: 'Pointer and card',
  popup: 'Popup and search',
  growth: 'Growth',
  build: 'Building',
};

/** All figures as Markdown, a table for each group. */
export function tablesOf({ measured, figures }: BenchResult, budgets: Budgets): string {
  const groups = Object.entries(TITLES).map(([group, title]) => {
    const rows = Map.groupBy(
      figures.filter(({ id }) => id.startsWith(`${group}/`)),
      ({ id }) => id,
    );
    const lines = [...rows.values()].map((row) => lineOf(row, budgets));
    if (lines.length === 0) return '';
    const head = '| | Chromium | Firefox | Reach |\n|---|---|---|---|';
    return `### ${title}\n\n${head}\n${lines.join('\n')}`;
  });
  return [`Measured ${measured.slice(0, 10)}.`, ...groups.filter(Boolean)].join('\n\n');
}

function lineOf(row: Figure[], budgets: Budgets): string {
  const cell = (browser: Figure['browser']) => {
    const figure = row.find((other) => other.browser === browser);
    if (!figure) return '';
    const limit = limitFor(budgets, figure);
    const text = formatFigure(figure);
    if (!limit) return text;
    return reaches(figure, limit) ? `**${text}**` : `${text} ✗`;
  };
  const reach = [
    ...new Set(row.flatMap((figure) => limitFor(budgets, figure) ?? []).map(formatLimit)),
  ];
  const first = cell('chrome') || cell('node');
  return `| ${row[0]?.label} | ${first} | ${cell('firefox')} | ${reach.join('; ')} |`;
}
