import { h } from 'preact';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { createMark } from '../../lib/page/marks/mark.ts';
import { PaintedMarks } from '../../lib/page/marks/painted-marks.ts';
import { TIMING } from '../../lib/page/tip/timing.ts';
import { TipController } from '../../lib/page/tip/tip-controller.ts';
import { fakeDetector } from './fake-detector.ts';

const NEVER = 3_600_000;

let lifetime: AbortController;
let painted: PaintedMarks;
let away: HTMLElement;
let words: HTMLElement;

beforeEach(async () => {
  lifetime = new AbortController();
  painted = new PaintedMarks(lifetime.signal);
  const start = document.createElement('h1');
  [away, words] = [document.createElement('h2'), document.createElement('span')];
  start.textContent = 'farther away';
  away.textContent = 'far away';
  words.textContent = 'calf';
  document.body.append(start, away, words);
  const node = words.firstChild as Text;
  const detector = fakeDetector();
  const found = detector.candidates('calf');
  const [mention] = found ? detector.decide(found, {}) : [];
  const mark = mention && createMark(mention, [{ node, start: 0, end: 4 }]);
  if (!mark) throw new Error('nothing to mark');
  painted.add([mark]);
  // Where another test left it, it might be on the words already.
  await userEvent.hover(start);
});
afterEach(() => {
  lifetime.abort();
  document.body.replaceChildren();
});

/** A controller to which every moving pointer passes by; returns whether it has shown its card. */
function control(timing: Partial<typeof TIMING>): () => boolean {
  let shown = false;
  new TipController({
    signal: lifetime.signal,
    painted,
    sheets: [],
    timing: { ...TIMING, openDelay: 0, passingSpeed: 0, ...timing },
    prepare: async () => undefined,
    draw: () => h('div', {}),
    onShown: () => {
      shown = true;
    },
  });
  return () => shown;
}

it('looks under a pointer that was passing by once it has rested as long as it is told', async () => {
  const hasPatience = control({ rest: NEVER });
  const isThere = control({ rest: 250 });
  await userEvent.hover(away);
  await userEvent.hover(words);
  await vi.waitFor(() => expect(isThere()).toBe(true), 10_000);
  expect(hasPatience()).toBe(false);
});

it('waits as long as it is told before it opens a card', async () => {
  const hasPatience = control({ rest: 0, openDelay: NEVER });
  const isThere = control({ rest: 0, openDelay: 400 });
  await userEvent.hover(away);
  await userEvent.hover(words);
  await vi.waitFor(() => expect(isThere()).toBe(true), 10_000);
  expect(hasPatience()).toBe(false);
});
