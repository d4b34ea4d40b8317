import type { Page } from 'puppeteer-core';
import { TIMING } from '../../../lib/page/tip/timing.ts';
import { RunnersPage } from '../../browsers/runners-page.ts';
import { medianFigure, type Report } from '../figure.ts';
import type { Reading, Stretch } from '../in-page/stopwatch.ts';
import { createRandom } from '../random.ts';
import { putToSleep } from '../sleep.ts';
import { quantile, spreadOf } from '../statistics.ts';
import { type Lab, read, settled, visit, waitFor } from '../visit.ts';

/** So many places are swept to, two moves each. */
const PLACES = 120;
const CARDS = 7;

/** What a moving pointer costs, and how soon the card is there when it rests. */
export async function measureHover(lab: Lab, report: Report): Promise<void> {
  for (const mentions of [10, 300, 3_000]) {
    const label = `pointer over a page of ${mentions} mentions`;
    const moves = await visit(lab, `/mentions-${mentions}?run=scan`, true, async (page) => {
      await settled(page, 'marked');
      return sweep(page);
    });
    reportMoves(lab, `mentions-${mentions}`, label, moves, report);
  }
  // The shipped build paints 500 marks at most.
  const moves = await visit(lab, '/mentions-3000?run=hover', true, sweep);

  reportMoves(lab, 'marks-3000', 'pointer over 3,000 painted marks', moves, report);
  for (const asleep of [false, true]) await measureCard(lab, asleep, report);
}

function reportMoves(lab: Lab, id: string, label: string, moves: number[], report: Report): void {
  for (const part of [50, 95]) {
    const about = { id: `hover/${id}-p${part}`, browser: lab.running.kind, unit: 'ms' } as const;
    const value = quantile(moves, part / 100);
    report({ ...about, label: `${label}: our work per move, p${part}`, value });
  }
}

/**
 * Sweeps the pointer to and fro over the text, and returns what our scripts did at each move. Each second move is a
 * step of one pixel, slow enough to be looked under at once: what is passed in a sweep is not. Each has a frame of its
 * own; without, Firefox took several together, and the steps with the leaps before them.
 */
async function sweep(page: Page): Promise<number[]> {
  const before = (await read<Reading>(page))?.stretches.length ?? 0;
  const random = createRandom(1);
  for (let place = 0; place < PLACES; place++) {
    const [x, y] = [20 + random.below(500), 20 + random.below(700)];
    for (const step of [0, 1]) {
      await page.mouse.move(x + step, y);
      await page.evaluate(() => new Promise(requestAnimationFrame));
    }
  }
  return byMove((await read<Reading>(page))?.stretches.slice(before) ?? []);
}

/** A move is told in an event and dealt with in the next frame. */
function byMove(stretches: Stretch[]): number[] {
  const moves: number[] = [];
  let events = 0;
  for (const { by, ms } of stretches) {
    if (by === 'event pointermove') events += ms;
    if (by !== 'frame') continue;
    moves.push(events + ms);
    events = 0;
  }
  return moves;
}

async function measureCard(lab: Lab, asleep: boolean, report: Report): Promise<void> {
  const times = await visit(lab, '/mentions-10?run=scan', true, async (page) => {
    await settled(page, 'marked');
    await page.evaluate(watchForCard);
    const taken: number[] = [];
    for (let round = 0; round < CARDS; round++) {
      await page.mouse.move(900, 700);
      await waitFor('the card to close', () => page.evaluate(isCardGone));
      if (asleep) await putToSleep(lab.running);
      await new RunnersPage(lab.running, page).restOn('calf');
      taken.push((await waitFor('the card', () => page.evaluate(cardTime))) - TIMING.openDelay);
    }
    return taken;
  });
  const about = { id: `hover/card-${asleep ? 'asleep' : 'awake'}`, browser: lab.running.kind };
  const label = `end of the delay to the card painted, worker ${asleep ? 'asleep' : 'awake'}`;
  report(medianFigure({ ...about, label, unit: 'ms' }, spreadOf(times)));
}

/** Runs in the page: notes how long after the last move of the pointer the card is painted. */
function watchForCard(): void {
  let rested = 0;
  addEventListener('pointermove', ({ timeStamp }) => {
    rested = timeStamp;
  });
  new MutationObserver((records) => {
    if (!records.some(({ addedNodes }) => addedNodes.length > 0)) return;
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () =>
        document.body.setAttribute('data-card', `${performance.now() - rested}`);
      port2.postMessage(null);
    });
  }).observe(document.documentElement, { childList: true });
}

function isCardGone(): true | null {
  document.body.removeAttribute('data-card');
  return document.querySelector('html > [popover]') ? null : true;
}

function cardTime(): number | null {
  const time = document.body.getAttribute('data-card');
  return time === null ? null : Number(time);
}
