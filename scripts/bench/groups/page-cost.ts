import type { Page } from 'puppeteer-core';
import { RunnersPage } from '../../browsers/runners-page.ts';
import { type Figure, medianFigure, type Report } from '../figure.ts';
import type { Reading } from '../in-page/stopwatch.ts';
import { spreadOf, sum } from '../statistics.ts';
import { type Lab, read, settled, visit, waitFor } from '../visit.ts';

/** Alternating rounds of the React loop: without, with, and without again. */
const LOOPS = 40;
const HEAPS = 5;
const MB = 1_000_000;

/** What a page pays for having the extension. */
export async function measurePageCost(lab: Lab, report: Report): Promise<void> {
  await measureLoop(lab, report);
  await measureEmptyPage(lab, report);
  if (lab.running.kind !== 'chrome') return;
  await measureHeap(lab, report);
  await measureLayoutShift(lab, report);
}

async function measureLoop(lab: Lab, report: Report): Promise<void> {
  const runLoop = (page: Page) => page.evaluate('runLoop()') as Promise<number>;
  const without = () => visit(lab, '/react', false, runLoop);
  const loops: [first: number[], ours: number[], again: number[]] = [[], [], []];
  for (let round = 0; round < LOOPS; round++) {
    loops[0].push(await without());
    loops[1].push(
      await visit(lab, '/react?run=scan', true, async (page) => {
        // The script waits for the page to be idle; a reader's first click comes later still.
        await settled(page, 'read');
        return runLoop(page);
      }),
    );
    loops[2].push(await without());
  }
  const [first, ours, again] = loops.map(spreadOf);
  if (!first || !ours || !again) return;
  const alone = (first.median + again.median) / 2;
  const about = (id: string, label: string): Omit<Figure, 'value'> => ({
    id: `cost/${id}`,
    browser: lab.running.kind,
    label: `React list, 1,000 items added, completed, deleted: ${label}`,
    unit: '×',
  });
  const noise = Math.abs(first.median / again.median - 1);
  report({ ...about('react', 'with ÷ without'), value: ours.median / alone });
  report({ ...about('react-aa', 'without ÷ without'), value: first.median / again.median });
  const beyond = ours.median / alone - noise;
  report({
    ...about('react-beyond-aa', 'with ÷ without, less the difference of without'),
    value: beyond,
  });
  report(
    medianFigure(
      { ...about('react-alone', 'without'), unit: 'ms' },
      spreadOf([...loops[0], ...loops[2]]),
    ),
  );
}

/** All that runs on an empty page in its first three seconds. */
async function measureEmptyPage(lab: Lab, report: Report): Promise<void> {
  const times: number[] = [];
  for (let round = 0; round < 3; round++) {
    const stretches = await visit(lab, '/empty?run=scan', true, async (page) => {
      await new Promise((resolve) => setTimeout(resolve, 3_000));
      return (await read<Reading>(page))?.stretches ?? [];
    });
    times.push(sum(stretches.map(({ ms }) => ms)));
  }
  const label = 'an empty page: all our work in three seconds';
  const about = { id: 'cost/empty', browser: lab.running.kind, label, unit: 'ms' } as const;
  report(medianFigure(about, spreadOf(times)));
}

async function measureHeap(lab: Lab, report: Report): Promise<void> {
  const heapOf = async (page: Page) => {
    const session = await page.createCDPSession();
    await session.send('HeapProfiler.collectGarbage');
    return (await session.send('Runtime.getHeapUsage')).usedSize;
  };
  for (const [id, path, label] of [
    ['heap', '/ordinary', 'an ordinary page of 150 paragraphs'],
    ['heap-article', '/a', 'an article of 2,000 paragraphs'],
  ] as const) {
    const more: number[] = [];
    for (let round = 0; round < HEAPS; round++) {
      const alone = await visit(lab, path, false, heapOf);
      const ours = await visit(lab, `${path}?run=scan`, true, async (page) => {
        await settled(page, 'marked');
        return heapOf(page);
      });
      more.push((ours - alone) / MB);
    }
    const about = { id: `cost/${id}`, browser: lab.running.kind, unit: 'MB' } as const;
    report(medianFigure({ ...about, label: `${label}: memory it takes more` }, spreadOf(more)));
  }
}

async function measureLayoutShift(lab: Lab, report: Report): Promise<void> {
  const shift = await visit(lab, '/ordinary?run=scan', true, async (page) => {
    await settled(page, 'marked');
    const runners = new RunnersPage(lab.running, page);
    await runners.restOn('calf');
    await waitFor('the card', () => runners.tip());
    return page.evaluate(async () => {
      // The loading of the page is long over: what has shifted since the first paint is our doing.
      const entries = await new Promise<PerformanceEntry[]>((resolve) => {
        const observer = new PerformanceObserver((list) => resolve(list.getEntries()));
        observer.observe({ type: 'layout-shift', buffered: true });
        setTimeout(() => resolve([]), 500);
      });
      return entries.reduce(
        (total, entry) => total + (entry as unknown as { value: number }).value,
        0,
      );
    });
  });
  const label = 'layout shift, with marks and an open card';
  report({
    id: 'cost/layout-shift',
    browser: lab.running.kind,
    label,
    unit: 'count',
    value: shift,
  });
}
