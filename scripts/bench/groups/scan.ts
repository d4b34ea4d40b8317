import { type Figure, medianFigure, type Report } from '../figure.ts';
import type { PeerReading } from '../in-page/peers.ts';
import { PAGES, type PageName } from '../pages/index.ts';
import { spreadOf } from '../statistics.ts';
import {
  type Lab,
  readingStretches,
  runPeer,
  scanTime,
  searchStretches,
  settled,
  timeOf,
  visit,
} from '../visit.ts';

/** Alternating rounds on each page; medians of 11 were 5 % apart from one run to the next. */
const ROUNDS = 21;
/** A stretch longer than this is a long task. */
const LONG_TASK = 50;

const names = Object.keys(PAGES) as PageName[];

/** How long reading and marking a page takes, beside a bare walk over its text and beside mark.js. */
export async function measureScan(lab: Lab, report: Report): Promise<void> {
  for (const name of names) await measurePage(lab, name, report);
  await measureOnePassPerTerm(lab, report);
}

async function measurePage(lab: Lab, name: PageName, report: Report): Promise<void> {
  const walks: number[] = [];
  const scans: number[] = [];
  const searches: number[] = [];
  const rests: number[] = [];
  const expressions: number[] = [];
  const longest: number[] = [];
  let longTasks = 0;
  let elements = 0;
  for (let round = 0; round < ROUNDS; round++) {
    walks.push((await peer(lab, name, 'walk')).stretch.ms);
    const stretches = await visit(lab, `/${name}?run=scan`, true, (page) =>
      settled(page, name === 'd' ? 'read' : 'marked'),
    );
    const all = readingStretches(stretches);
    const scan = scanTime(stretches);
    const search = timeOf(searchStretches(stretches));
    scans.push(scan);
    searches.push(search);
    rests.push(timeOf(all) - scan - search);
    const parts = all.map(({ ms }) => ms);
    longest.push(Math.max(...parts));
    longTasks += parts.filter((ms) => ms > LONG_TASK).length;
    const expression = await peer(lab, name, 'expression');
    expressions.push(expression.stretch.ms);
    elements = expression.elements;
  }
  const about = (id: string, label: string, unit: Figure['unit']) => ({
    id: `scan/${name}/${id}`,
    browser: lab.running.kind,
    label: `${PAGES[name]}: ${label}`,
    unit,
  });
  const [walk, scan, expression] = [walks, scans, expressions].map(spreadOf);
  if (!walk || !scan || !expression) return;
  report({ ...about('times-walk', 'scan ÷ bare walk', '×'), ...ratio(scans, walks) });
  report({
    ...about('faster', 'mark.js, one expression ÷ scan', '×'),
    ...ratio(expressions, scans),
  });
  report(medianFigure(about('walk', 'bare walk', 'ms'), walk));
  report(medianFigure(about('scan', 'scan', 'ms'), scan));
  const search = 'search for shadow roots, after the scan';
  report(medianFigure(about('search', search, 'ms'), spreadOf(searches)));
  const rest = 'getting the card ready and counting, after the scan';
  report(medianFigure(about('ready', rest, 'ms'), spreadOf(rests)));
  report(medianFigure(about('expression', 'mark.js, one expression', 'ms'), expression));
  report({ ...about('elements', 'elements mark.js puts into the page', 'count'), value: elements });
  report(medianFigure(about('slice', 'longest slice', 'ms'), spreadOf(longest)));
  report({ ...about('long-tasks', 'tasks of ours over 50 ms', 'count'), value: longTasks });
}

/** Of medians; least and most are those of the runs that stood beside each other. */
function ratio(of: number[], to: number[]): Pick<Figure, 'value' | 'min' | 'max'> {
  const pairs = spreadOf(of.map((value, round) => value / (to[round] ?? Number.NaN)));
  return { value: spreadOf(of).median / spreadOf(to).median, min: pairs.min, max: pairs.max };
}

function peer(
  lab: Lab,
  name: PageName,
  run: 'walk' | 'expression' | 'terms',
): Promise<PeerReading> {
  return visit(lab, `/${name}?run=${run}`, true, runPeer);
}

/** Takes so long that it is seen once, on the smaller page, and not in Firefox, which has closed under it. */
async function measureOnePassPerTerm(lab: Lab, report: Report): Promise<void> {
  if (lab.running.kind === 'firefox') return;
  const { stretch, elements } = await peer(lab, 'a', 'terms');
  const about = { browser: lab.running.kind };
  const label = `${PAGES.a}: mark.js, one pass per term`;
  report({ ...about, id: 'scan/a/terms', label, unit: 'ms', value: stretch.ms });
  const put = `${label}, elements it puts into the page`;
  report({ ...about, id: 'scan/a/terms-elements', label: put, unit: 'count', value: elements });
}
