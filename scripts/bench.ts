/**
 * `npm run bench`: measures what a reader feels, side by side, in real browsers. The last line is one JSON
 * object, which is also left in .output/bench.json.
 *
 * --check        compares with tests/bench/budgets.json; exits 1 and names what falls short
 * --only GROUP   measures one group (several: separated by commas)
 * --in BROWSER   measures in chrome or firefox alone
 * --from FILE    takes the figures of an earlier run instead of measuring
 * --publish      writes the figures into docs/performance.md and README.md
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { readBudgets, shortfalls } from './bench/budgets.ts';
import { type Figure, formatFigure } from './bench/figure.ts';
import { GROUPS, measure } from './bench/measure.ts';
import { publish } from './bench/publish/index.ts';
import { type BenchResult, readResult } from './bench/publish/result.ts';
import { BROWSER_KINDS, type BrowserKind } from './browsers/find.ts';
import { runCommand, UsageError } from './lib/usage-error.ts';

// A group that is stopped would count as one that failed, and the next would begin.
process.once('SIGTERM', () => process.exit(143));

await runCommand(async () => {
  const options = readArguments();
  const result = options.from ? readResult(options.from) : await run(options);
  if (options.check) {
    const short = shortfalls(readBudgets(), result.figures);
    for (const line of short) console.error(`falls short: ${line}`);
    if (short.length > 0) process.exitCode = 1;
  }
  if (options.publish) publish(result);
  console.log(JSON.stringify(result));
});

async function run({ only, browsers }: Arguments): Promise<BenchResult> {
  const { figures, failures } = await measure(only, browsers, show);
  for (const failure of failures) console.error(`not measured: ${failure}`);
  if (failures.length > 0) process.exitCode = 1;
  const result = { measured: new Date().toISOString(), figures };
  mkdirSync('.output', { recursive: true });
  writeFileSync('.output/bench.json', `${JSON.stringify(result, null, 1)}\n`);
  return result;
}

function show(figure: Figure): void {
  console.log(`${figure.browser.padEnd(8)}${figure.label}: ${formatFigure(figure)}`);
}

interface Arguments {
  check: boolean;
  publish: boolean;
  from: string | undefined;
  only: readonly string[];
  browsers: readonly BrowserKind[];
}

/** @throws UsageError for what it does not know */
function readArguments(): Arguments {
  try {
    const { values } = parseArgs({
      options: {
        check: { type: 'boolean', default: false },
        publish: { type: 'boolean', default: false },
        from: { type: 'string' },
        only: { type: 'string' },
        in: { type: 'string' },
      },
    });
    const only = values.only?.split(',') ?? GROUPS;
    const unknown = only.find((name) => !GROUPS.includes(name));
    if (unknown) throw new UsageError(`no group "${unknown}": there are ${GROUPS.join(', ')}.`);
    const browsers = BROWSER_KINDS.filter((kind) => (values.in ?? kind) === kind);
    if (browsers.length === 0) throw new UsageError(`no browser "${values.in}".`);
    const { check, publish, from } = values;
    return { check, publish, from, only, browsers };
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}
