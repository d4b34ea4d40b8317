/** `npm run test:long`: the tests that play with chance, played ten times as long. */
import { spawnSync } from 'node:child_process';

const { status } = spawnSync('vitest run --project browser', {
  shell: true,
  stdio: 'inherit',
  env: { ...process.env, VITE_LONGER: '10' },
});
process.exitCode = status ?? 1;
