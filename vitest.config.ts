import { playwright } from '@vitest/browser-playwright';
import { compile } from 'svelte/compiler';
import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';
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
const CALM = ['tests/e2e/lifetimes.test.ts', 'tests/e2e/background-*.test.ts'];

/** Files that take longest, in this order: begun last, one of them would keep the others waiting. */
const LONGEST = [
  'pages-firefox',
  'pages-chrome',
  'surfaces-firefox',
  'options',
  'paper-and-axe',
  'surfaces-chrome',
  'reproducible',
];

/** A clone has no record of how long each file takes, and would go by their sizes. */
class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const place = ({ moduleId }: TestSpecification) => {
      const found = LONGEST.findIndex((name) => moduleId.endsWith(`/${name}.test.ts`));
      return found < 0 ? LONGEST.length : found;
    };
    return (await super.sort(files)).sort((a, b) => place(a) - place(b));
  }
}

/** In milliseconds. No test is about how long it takes, and a busy machine takes many times as long as a quiet one. */
const PATIENCE = 180_000;

const e2e = { environment: 'node', testTimeout: PATIENCE, hookTimeout: PATIENCE } as const;

/** Three kinds: pure code in Node, the page layer in a real Chromium, the built extension in both browsers. */
export default defineConfig({
  test: {
    sequence: { sequencer: LongestFirst },
    projects: [
      {
        plugins: [WxtVitest()],
        test: {
          name: 'unit',
          include: ['tests/unit/**/*.test.{ts,tsx}'],
          environment: 'node',
          // Most of the files' time would go into loading the same modules again; none leaves anything behind.
          isolate: false,
          // Beside the pages of Chromium below; one worker and one page would leave half of the machine idle.
          maxWorkers: 2,
          testTimeout: PATIENCE,
        },
      },
      {
        plugins: [svelte()],
        // Prepared apart, Svelte's two doors would lead to two copies of it.
        optimizeDeps: { exclude: ['svelte'] },
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          setupFiles: ['tests/browser/idle-moments.ts'],
          maxWorkers: 2,
          testTimeout: PATIENCE,
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
          exclude: CALM,
          // After the others, three browsers at a time: they wait more than they work.
          maxWorkers: 3,
          sequence: { groupOrder: 1 },
        },
      },
      {
        test: {
          ...e2e,
          name: 'e2e-calm',
          include: CALM,
          maxWorkers: 2,
          sequence: { groupOrder: 2 },
        },
      },
    ],
  },
});
