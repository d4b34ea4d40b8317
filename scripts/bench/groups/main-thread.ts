import type { Page } from 'puppeteer-core';
import { medianFigure, type Report } from '../figure.ts';
import { PAGES, type PageName } from '../pages/index.ts';
import { spreadOf } from '../statistics.ts';
import { type Lab, settled, visit, waitFor } from '../visit.ts';

const ROUNDS = 5;
const SLOWER = 4;
const LONG_TASK = 50;

/** When the first mark is on screen, and what a four times slower machine would feel. */
export async function measureMainThread(lab: Lab, report: Report): Promise<void> {
  for (const name of ['a', 'b'] as const) {
    const times: number[] = [];
    for (let round = 0; round < ROUNDS; round++) times.push(await firstMark(lab, name));
    const label = `${PAGES[name]}: from parsed to the first mark on screen`;
    const about = { id: `main/${name}/first-mark`, browser: lab.running.kind, label };
    report(medianFigure({ ...about, unit: 'ms' }, spreadOf(times)));
  }
  if (lab.running.kind !== 'chrome') return;
  for (const name of Object.keys(PAGES) as PageName[]) await measureSlowed(lab, name, report);
}

/** Runs in the page from its start: notes the frame that shows the first mark. */
function watchForMark(): void {
  const look = () => {
    const shown = ['footnote', 'footnote-flag'].some((name) => CSS.highlights.get(name)?.size);
    if (shown) document.documentElement.setAttribute('data-first-mark', `${performance.now()}`);
    else requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}

/** Milliseconds from the document being parsed to the frame that shows the first mark. */
function firstMark(lab: Lab, name: PageName): Promise<number> {
  const before = (page: Page) => page.evaluateOnNewDocument(watchForMark);
  const use = async (page: Page) => {
    const shown = await waitFor('the first mark', () =>
      page.evaluate(() => document.documentElement.getAttribute('data-first-mark')),
    );
    const parsed = await page.evaluate(() => {
      const [navigation] = performance.getEntriesByType('navigation');
      return (navigation as PerformanceNavigationTiming).domContentLoadedEventEnd;
    });
    return Number(shown) - parsed;
  };
  return visit(lab, `/${name}?run=scan`, true, use, before);
}

/** Chromium alone can play a slower machine. */
async function measureSlowed(lab: Lab, name: PageName, report: Report): Promise<void> {
  const before = (page: Page) => page.emulateCPUThrottling(SLOWER);
  const longest: number[] = [];
  let longTasks = 0;
  for (let round = 0; round < 2; round++) {
    const stretches = await visit(
      lab,
      `/${name}?run=scan`,
      true,
      (page) => settled(page, name === 'd' ? 'read' : 'marked'),
      before,
    );
    // On a slow machine the document's start and the card's script count too.
    longest.push(Math.max(...stretches.map(({ ms }) => ms)));
    longTasks += stretches.filter(({ ms }) => ms > LONG_TASK).length;
  }
  const about = { browser: lab.running.kind, label: PAGES[name] };
  const slowed = `${PAGES[name]}, CPU ${SLOWER}× slower`;
  report({
    ...about,
    id: `main/${name}/slowed-long-tasks`,
    label: `${slowed}: tasks of ours over 50 ms`,
    unit: 'count',
    value: longTasks,
  });
  const label = `${slowed}: longest task of ours`;
  report(
    medianFigure(
      { ...about, id: `main/${name}/slowed-longest`, label, unit: 'ms' },
      spreadOf(longest),
    ),
  );
}
