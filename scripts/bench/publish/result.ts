import { readFileSync } from 'node:fs';
import type { Figure } from '../figure.ts';

/** What one run of the bench measured. */
export interface BenchResult {
  /** ISO date and time. */
  measured: string;
  figures: Figure[];
}

export function readResult(file: string): BenchResult {
  return JSON.parse(readFileSync(file, 'utf8')) as BenchResult;
}

/** A figure by its name and browser. Throws when it was not measured. */
export function figureIn({ figures }: BenchResult, id: string, browser: Figure['browser']): Figure {
  const found = figures.find((figure) => figure.id === id && figure.browser === browser);
  if (!found) throw new Error(`${id} was not measured in ${browser}: run the whole bench`);
  return found;
}
