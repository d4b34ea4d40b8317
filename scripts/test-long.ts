/**
 * `npm run test:long`: the tests that play with chance, played ten times as long, pages larger than any, an hour of a
 * feed, hundreds of tabs and a worker that is ended over and over (scripts/soak.ts), axe over every card and
 * every state of our pages, and the danger sign on every one of them.
 */
import { spawnSync } from 'node:child_process';

const COMMANDS = [
  'vitest run --project unit tests/unit/property',
  'vitest run --project browser',
  'wxt build -b chrome',
  'vitest run --project e2e tests/e2e/paper-and-axe.test.ts',
  'wxt build -b firefox',
  'vitest run --project e2e tests/e2e/surfaces-chrome.test.ts tests/e2e/surfaces-firefox.test.ts -t "what must reach every reader"',
  'node scripts/soak.ts',
];

const env = { ...process.env, VITE_LONGER: '10' };
const failed = COMMANDS.filter(
  (command) => spawnSync(command, { shell: true, stdio: 'inherit', env }).status !== 0,
);
for (const command of failed) console.error(`Failed: ${command}`);
process.exitCode = failed.length > 0 ? 1 : 0;
