/**
 * `npm test`: every check, one after the other, all of them even when one fails. Ends with the line
 * `N passed, N failed`; each check counts as one, each test of vitest as one.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { BROWSER_KINDS, findBrowser, howToGet } from './browsers/find.ts';

const missing = BROWSER_KINDS.filter((kind) => !findBrowser(kind));
if (missing.length > 0) {
  for (const kind of missing) console.error(howToGet(kind));
  process.exit(1);
}

/** Everything but vitest, in the order in which a failure says most. */
const CHECKS: [name: string, command: string][] = [
  ['types', 'tsc'],
  ['lint', 'biome check --error-on-warnings'],
  ['knowledge', 'node scripts/knowledge.ts --check'],
  ['unused code and packages', 'knip'],
  ['build and pack for Chromium', 'wxt zip -b chrome'],
  ['build and pack for Firefox', 'wxt zip -b firefox'],
  ['add-on lint', 'web-ext lint --source-dir .output/firefox-mv3 --warnings-as-errors --boring'],
];

let passed = 0;
let failed = 0;
const failures: string[] = [];

for (const [name, command] of CHECKS) {
  console.log(`\n— ${name}: ${command}`);
  count(name, run(command));
}

const folder = mkdtempSync(join(tmpdir(), 'running-footnotes-'));
const report = join(folder, 'report.json');
console.log('\n— tests: unit, browser, end to end');
const green = run(`vitest run --reporter=default --reporter=json --outputFile.json="${report}"`);
const { numPassedTests, numFailedTests } = readReport();
passed += numPassedTests;
failed += numFailedTests;
if (numFailedTests > 0) failures.push(`${numFailedTests} tests`);
else if (!green) count('vitest', false);
rmSync(folder, { recursive: true });

if (failures.length > 0) console.log(`\nFailed: ${failures.join(', ')}`);
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;

function run(command: string): boolean {
  return spawnSync(command, { shell: true, stdio: 'inherit' }).status === 0;
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
