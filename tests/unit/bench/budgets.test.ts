import { describe, expect, it } from 'vitest';
import { readBudgets, shortfalls } from '../../../scripts/bench/budgets.ts';
import type { Figure } from '../../../scripts/bench/figure.ts';

const figure = (id: string, browser: Figure['browser'], value: number): Figure => ({
  id,
  browser,
  value,
  label: id,
  unit: '×',
});

describe('budgets', () => {
  const budgets = {
    'scan/times-walk': { chrome: { most: 2 }, firefox: { most: 2.5 } },
    'scan/faster': { least: 5 },
  };

  it('say which figures fall short, each browser by its own', () => {
    const short = shortfalls(budgets, [
      figure('scan/times-walk', 'chrome', 2.4),
      figure('scan/times-walk', 'firefox', 2.4),
      figure('scan/faster', 'firefox', 4.9),
      figure('scan/faster', 'chrome', 5),
    ]);
    expect(short).toEqual([
      'scan/times-walk, chrome: 2.40 ×, at most 2',
      'scan/faster, firefox: 4.90 ×, at least 5',
    ]);
  });

  it('do not pass unmeasured', () => {
    expect(shortfalls(budgets, [figure('scan/faster', 'chrome', 6)])).toEqual([
      'scan/times-walk, chrome: not measured',
      'scan/times-walk, firefox: not measured',
      'scan/faster, firefox: not measured',
    ]);
  });

  it('say nothing of figures that have none', () => {
    const all = (['chrome', 'firefox'] as const).flatMap((browser) => [
      figure('scan/times-walk', browser, 1),
      figure('scan/faster', browser, 6),
      figure('scan/walk', browser, 99),
    ]);
    expect(shortfalls(budgets, all)).toEqual([]);
  });

  it('are all ratios, counts, milliseconds or bytes above nothing', () => {
    for (const budget of Object.values(readBudgets())) {
      for (const limit of 'most' in budget || 'least' in budget
        ? [budget]
        : Object.values(budget)) {
        expect(Object.values(limit)[0]).toBeGreaterThanOrEqual(0);
      }
    }
  });
});
