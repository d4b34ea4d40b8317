import { medianFigure, type Report } from '../figure.ts';
import type { Stretch } from '../in-page/stopwatch.ts';
import { spreadOf, sum } from '../statistics.ts';
import { go, type Lab, scanStretches, settled, visit } from '../visit.ts';

const ROUNDS = 3;

export const TEXT_SIZES = { 1: 1_900, 4: 7_600, 16: 30_400 } as const;
export const LEXICON_SIZES = [1, 10, 100] as const;

/** How the time of a scan grows with the text and with the lexicon. */
export async function measureGrowth(lab: Lab, report: Report): Promise<void> {
  await measureText(lab, report);
  await measureLexicon(lab, report);
}

async function measureText(lab: Lab, report: Report): Promise<void> {
  let smallest = 0;
  for (const [times, paragraphs] of Object.entries(TEXT_SIZES)) {
    const scans: number[] = [];
    for (let round = 0; round < ROUNDS; round++) {
      const stretches = await visit(lab, `/text-${times}?run=scan`, true, (page) =>
        settled(page, 'marked'),
      );
      scans.push(sum(scanStretches(stretches).map(({ ms }) => ms)));
    }
    const scan = spreadOf(scans);
    smallest ||= scan.median;
    const about = { browser: lab.running.kind };
    const label = `text × ${times} (${paragraphs.toLocaleString('en')} paragraphs)`;
    const id = `growth/text-${times}`;
    report(medianFigure({ ...about, id, label: `${label}: scan`, unit: 'ms' }, scan));
    const value = scan.median / smallest / Number(times);
    report({ ...about, id: `${id}-per-text`, label: `${label}: time per text`, unit: '×', value });
  }
}

async function measureLexicon(lab: Lab, report: Report): Promise<void> {
  let smallest = 0;
  for (const times of LEXICON_SIZES) {
    const runs: Stretch[][] = [];
    for (let round = 0; round < ROUNDS; round++) runs.push(await scanWith(lab, times));
    const about = { browser: lab.running.kind };
    const label = `lexicon × ${times}`;
    const id = `growth/lexicon-${times}`;
    const scan = spreadOf(runs.map((run) => sum(run.map(({ ms }) => ms))));
    smallest ||= scan.median;
    report(medianFigure({ ...about, id, label: `${label}: scan`, unit: 'ms' }, scan));
    const ratio = scan.median / smallest;
    report({ ...about, id: `${id}-times`, label: `${label}: time`, unit: '×', value: ratio });
    const compiling = runs.map((run) =>
      run.filter(({ by }) => by === 'script detect').map(({ ms }) => ms),
    );
    const compile = (part: string, what: string, values: number[]) =>
      report(
        medianFigure(
          { ...about, id: `${id}-compile${part}`, label: `${label}: ${what}`, unit: 'ms' },
          spreadOf(values),
        ),
      );
    const longest = compiling.map((steps) => Math.max(...steps));
    compile('', 'compiling on the page, its longest step', longest);
    compile('-all', 'compiling on the page, all steps', compiling.map(sum));
  }
}

/** A scan with a grown lexicon, in the bench's own bundle of the extension's modules. */
async function scanWith(lab: Lab, times: number): Promise<Stretch[]> {
  return visit(lab, `/lexicon-${times}?run=growth`, true, async (page) => {
    await go(page);
    return scanStretches(await settled(page, 'lab'));
  });
}
