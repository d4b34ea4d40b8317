/**
 * `npm test`: every check, all of them even when one fails. Ends with the line `N passed, N failed`; each
 * check counts as one, each test of vitest as one.
 */
import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { BROWSER_KINDS, findBrowser, howToGet } from './browsers/find.ts';

const missing = BROWSER_KINDS.filter((kind) => !findBrowser(kind));
if (missing.length > 0) {
  for (const kind of missing) console.error(howToGet(kind));
  process.exit(1);
}

type Check = [name: string, command: string];

/** Everything but vitest: three rows, one beside the other, since most of them use one core and wait for files. */
const CHECKS: Check[][] = [
  [
    ['build and pack for Firefox', 'wxt zip -b firefox'],
    ['add-on lint', 'web-ext lint --source-dir .output/firefox-mv3 --warnings-as-errors --boring'],
  ],
  [
    ['build and pack for Chromium', 'wxt zip -b chrome'],
    ['unused code and packages', 'knip'],
  ],
  [
    ['types', 'tsc'],
    ['lint', 'biome check --error-on-warnings'],
    ['knowledge', 'node scripts/knowledge.ts --check'],
  ],
];

let passed = 0;
let failed = 0;
const failures: string[] = [];

await Promise.all(
  CHECKS.map(async (row) => {
    for (const [name, command] of row) {
      const { ok, output } = await runQuietly(command);
      console.log(`\n— ${name}: ${command}\n${output}`);
      count(name, ok);
    }
  }),
);

const folder = mkdtempSync(join(tmpdir(), 'running-footnotes-'));
const report = join(folder, 'report.json');
console.log('\n— tests: unit, browser, end to end');
const vitest = `vitest run --reporter=default --reporter=json --outputFile.json="${report}"`;
const green = spawnSync(vitest, { shell: true, stdio: 'inherit' }).status === 0;
const { numPassedTests, numFailedTests } = readReport();
passed += numPassedTests;
failed += numFailedTests;
if (numFailedTests > 0) failures.push(`${numFailedTests} tests`);
else if (!green) count('vitest', false);
rmSync(folder, { recursive: true });

if (failures.length > 0) console.log(`\nFailed: ${failures.join(', ')}`);
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;

/** Runs a command to its end; `output` is all that it printed, by when it did. */
function runQuietly(command: string): Promise<{ ok: boolean; output: string }> {
  const child = spawn(command, { shell: true, stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      output += text;
    });
  }
  return new Promise((resolve) => {
    child.on('close', (status) => resolve({ ok: status === 0, output }));
  });
}

function count(name: string, ok: boolean): void {
  if (ok) passed += 1;
  else {
    failed += 1;
    failures.push(name);
  }
}

/** The counts of vitest's report; none when it crashed before it wrote one. */
function readReport(): { numPassedTests: number; numFailedTests: number } {
  try {
    return JSON.parse(readFileSync(report, 'utf8'));
  } catch {
    return { numPassedTests: 0, numFailedTests: 0 };
  }
}
