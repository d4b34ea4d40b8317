import type { Page } from 'puppeteer-core';
import { type Figure, medianFigure, type Report } from '../figure.ts';
import type { Reading } from '../in-page/stopwatch.ts';
import { INSERTIONS } from '../pages/living.ts';
import { spreadOf, sum } from '../statistics.ts';
import { type Lab, read, settled, visit } from '../visit.ts';

const ROUNDS = 2;

interface Living {
  /** What the page's own code took, in milliseconds. */
  own: number;
  /** What the whole main thread took, in milliseconds; in Chromium only. */
  thread: number | undefined;
}

/** What a page pays that changes all the time, and whether its marks are right in the end. */
export async function measureLiving(lab: Lab, report: Report): Promise<void> {
  const alone: Living[] = [];
  const living: (Living & { ours: number; longest: number })[] = [];
  let wrong = 0;
  for (let round = 0; round < ROUNDS; round++) {
    alone.push(await visit(lab, '/living', false, live));
    const [lived, differences] = await visit(lab, '/living?run=scan', true, async (page) => {
      await settled(page, 'read');
      const before = (await read<Reading>(page))?.stretches.length ?? 0;
      const own = await live(page);
      const stretches = (await settled(page, 'marked')).slice(before);
      const times = stretches.map(({ ms }) => ms);
      const seen = { ...own, ours: sum(times), longest: Math.max(...times) };
      return [seen, await differencesToFreshScan(lab, page)] as const;
    });
    living.push(lived);
    wrong += differences;
  }
  const about = (id: string, label: string, unit: Figure['unit']) => ({
    id: `living/${id}`,
    browser: lab.running.kind,
    label: `${INSERTIONS.toLocaleString('en')} insertions in 10 s: ${label}`,
    unit,
  });
  const each = (of: (run: (typeof living)[number]) => number) => spreadOf(living.map(of));
  report(
    medianFigure(
      about('ours', 'our work', 'ms'),
      each(({ ours }) => ours),
    ),
  );
  const perText = each(({ ours }) => (ours / INSERTIONS) * 1_000);
  report(medianFigure(about('per-insertion', 'our work for each', 'µs'), perText));
  report(
    medianFigure(
      about('longest', 'our longest task', 'ms'),
      each(({ longest }) => longest),
    ),
  );
  report({
    ...about('wrong', 'marks that a fresh scan would not set, or miss', 'count'),
    value: wrong,
  });
  const page = spreadOf(alone.map(({ thread, own }) => thread ?? own));
  const added = (page.median + each(({ ours }) => ours).median) / page.median;
  const whole = lab.running.kind === 'chrome' ? 'main thread' : "page's own script";
  report({ ...about('added', `${whole} with ÷ without`, '×'), value: added });
}

async function live(page: Page): Promise<Living> {
  const before = await threadTime(page);
  const own = (await page.evaluate('runInsertions()')) as number;
  const after = await threadTime(page);
  return { own, thread: after === undefined || before === undefined ? undefined : after - before };
}

/** Milliseconds that the page's main thread was at work, as far as the browser tells. */
async function threadTime(page: Page): Promise<number | undefined> {
  try {
    const { TaskDuration } = await page.metrics();
    return TaskDuration === undefined ? undefined : TaskDuration * 1_000;
  } catch {
    return undefined;
  }
}

/** How many marks a fresh copy of the page has that this one has not, and the other way round. */
async function differencesToFreshScan(lab: Lab, page: Page): Promise<number> {
  const here = new Set(await page.evaluate(placesOfMarks));
  if (here.size === 0) throw new Error('the living page has no marks');
  const paragraphs = await page.evaluate(() =>
    [...document.querySelectorAll('p')].map(({ childNodes }) =>
      [...childNodes].map((text) => text.textContent ?? ''),
    ),
  );
  const fresh = await visit(lab, '/empty-living?run=scan', true, async (copy) => {
    await copy.evaluate((texts) => {
      const made = texts.map((parts) => {
        const paragraph = document.createElement('p');
        paragraph.append(...parts);
        return paragraph;
      });
      document.body.replaceChildren(...made);
    }, paragraphs);
    await settled(copy, 'marked');
    return new Set(await copy.evaluate(placesOfMarks));
  });
  return here.symmetricDifference(fresh).size;
}

/** Runs in the page: each mark as its paragraph's place, where it begins there, and its words. */
function placesOfMarks(): string[] {
  const paragraphs = [...document.querySelectorAll('p')];
  return ['footnote', 'footnote-flag'].flatMap((name) =>
    [...(CSS.highlights.get(name) ?? [])].map((range) => {
      const { startContainer, startOffset, endContainer, endOffset } = range as StaticRange;
      const paragraph = startContainer.parentElement?.closest('p');
      const live = document.createRange();
      live.setStart(startContainer, startOffset);
      live.setEnd(endContainer, endOffset);
      const words = live.toString();
      if (paragraph) live.setStart(paragraph, 0);
      const place = paragraphs.indexOf(paragraph as HTMLParagraphElement);
      return `${name} ${place} ${live.toString().length - words.length} ${words}`;
    }),
  );
}
