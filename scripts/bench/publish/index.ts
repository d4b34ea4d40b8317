import { readFileSync, writeFileSync } from 'node:fs';
import { readBudgets } from '../budgets.ts';
import { chartOf } from './chart.ts';
import { claimOf } from './claim.ts';
import { type BenchResult, readResult } from './result.ts';
import { tablesOf } from './tables.ts';

/** The run that the documents speak of. */
const PUBLISHED = 'docs/performance.json';

/** What the documents are to hold for a run, by file. */
export function documentsFor(result: BenchResult): Record<string, string> {
  return {
    'docs/images/performance.svg': chartOf(result),
    'docs/performance.md': between('docs/performance.md', tablesOf(result, readBudgets())),
    'README.md': between('README.md', claimOf(result)),
  };
}

/** Writes a run's figures into the documents. Throws when a figure that they tell was not measured. */
export function publish(result: BenchResult): void {
  const documents = documentsFor(result);
  writeFileSync(PUBLISHED, `${JSON.stringify(result, null, 2)}\n`);
  for (const [file, text] of Object.entries(documents)) writeFileSync(file, text);
}

export function publishedResult(): BenchResult {
  return readResult(PUBLISHED);
}

const BEGIN = '<!-- bench: written by npm run bench -- --publish -->';
const END = '<!-- /bench -->';

/** The file's text with `text` between the marks. */
function between(file: string, text: string): string {
  const [before, rest] = readFileSync(file, 'utf8').split(BEGIN);
  const after = rest?.split(END)[1];
  if (before === undefined || after === undefined) throw new Error(`${file} has lost its marks`);
  return `${before}${BEGIN}\n${text}\n${END}${after}`;
}
