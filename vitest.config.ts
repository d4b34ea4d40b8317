import { playwright } from '@vitest/browser-playwright';
import { compile } from 'svelte/compiler';
import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';
import { findBrowser } from './scripts/browsers/find.ts';

/** Compiles the one Svelte page of the tests; a whole plugin with its own settings would be more than that. */
function svelte() {
  return {
    name: 'svelte',
    transform: (code: string, id: string) =>
      id.endsWith('.svelte') ? compile(code, { filename: id }).js.code : null,
  };
}

/** What is about falling asleep, ending and granting, each at its moment: a busy machine would shift these. */
const ALONE = ['tests/e2e/lifetimes.test.ts', 'tests/e2e/background.test.ts'];

const e2e = { environment: 'node', testTimeout: 60_000, hookTimeout: 120_000 } as const;

/** Three kinds: pure code in Node, the page layer in a real Chromium, the built extension in both browsers. */
export default defineConfig({
  test: {
    projects: [
      {
        plugins: [WxtVitest()],
        test: {
          name: 'unit',
          include: ['tests/unit/**/*.test.{ts,tsx}'],
          environment: 'node',
          // Some start a command, which takes its time on a busy machine; no test is about that time.
          testTimeout: 60_000,
        },
      },
      {
        plugins: [svelte()],
        // Prepared apart, Svelte's two doors would lead to two copies of it.
        optimizeDeps: { exclude: ['svelte'] },
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({
              launchOptions: {
                executablePath: findBrowser('chrome') ?? undefined,
                args: ['--disable-gpu', '--no-sandbox'],
              },
            }),
            instances: [{ browser: 'chromium' }],
          },
        },
      },
      {
        test: {
          ...e2e,
          name: 'e2e',
          include: ['tests/e2e/**/*.test.ts'],
          exclude: ALONE,
          // After the others, two browsers at a time: they wait more than they work.
          maxWorkers: 2,
          sequence: { groupOrder: 1 },
        },
      },
      {
        test: {
          ...e2e,
          name: 'e2e-alone',
          include: ALONE,
          fileParallelism: false,
          sequence: { groupOrder: 2 },
        },
      },
    ],
  },
});
