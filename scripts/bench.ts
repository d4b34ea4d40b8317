/**
 * `npm run bench`: measures what a reader feels, side by side, in real browsers. The last line is one JSON
 * object, which is also left in .output/bench.json.
 *
 * --check        compares with tests/bench/budgets.json; exits 1 and names what falls short
 * --only GROUP   measures one group (several: separated by commas)
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { readBudgets, shortfalls } from './bench/budgets.ts';
import { type Figure, formatFigure } from './bench/figure.ts';
import { GROUPS, measure } from './bench/measure.ts';
import { runCommand, UsageError } from './lib/usage-error.ts';

await runCommand(async () => {
  const { check, only } = readArguments();
  const figures = await measure(only, show);
  const result = { measured: new Date().toISOString(), figures };
  mkdirSync('.output', { recursive: true });
  writeFileSync('.output/bench.json', `${JSON.stringify(result, null, 1)}\n`);
  if (check) {
    const short = shortfalls(readBudgets(), figures);
    for (const line of short) console.error(`falls short: ${line}`);
    if (short.length > 0) process.exitCode = 1;
  }
  console.log(JSON.stringify(result));
});

function show(figure: Figure): void {
  console.log(`${figure.browser.padEnd(8)}${figure.label}: ${formatFigure(figure)}`);
}

/** @throws UsageError for what it does not know */
function readArguments(): { check: boolean; only: readonly string[] } {
  try {
    const { values } = parseArgs({
      options: { check: { type: 'boolean', default: false }, only: { type: 'string' } },
    });
    const only = values.only?.split(',') ?? GROUPS;
    const unknown = only.find((name) => !GROUPS.includes(name));
    if (unknown) throw new UsageError(`no group "${unknown}": there are ${GROUPS.join(', ')}.`);
    return { check: values.check, only };
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}
