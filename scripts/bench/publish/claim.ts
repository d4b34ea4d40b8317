import { type BenchResult, figureIn } from './result.ts';

const PAGE = 'scan/b';

/** The README's one line, from a run's figures. */
export function claimOf(result: BenchResult): string {
  const times = (id: string, browser: 'chrome' | 'firefox') =>
    rounded(figureIn(result, `${PAGE}/${id}`, browser).value);
  return (
    `Reading and marking 31,000 paragraphs takes ${times('times-walk', 'chrome')} times as long as the ` +
    `browser's own bare walk over that text in Chromium and ${times('times-walk', 'firefox')} times in ` +
    `Firefox; mark.js takes ${times('faster', 'chrome')} and ${times('faster', 'firefox')} times as long ` +
    'as that. [Everything that was measured, and how](docs/performance.md).'
  );
}

function rounded(value: number): string {
  return value < 10 ? value.toFixed(1) : value.toFixed(0);
}
