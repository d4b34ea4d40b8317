import { createMark } from '../../../lib/page/marks/mark.ts';
import { PaintedMarks } from '../../../lib/page/marks/painted-marks.ts';
import { TIMING } from '../../../lib/page/tip/timing.ts';
import { TipController } from '../../../lib/page/tip/tip-controller.ts';

const WORDS = 'left calf';

/** Paints a mark in every paragraph and lets the pointer find them as ever; no card is drawn. */
export function showManyMarks(): void {
  const lifetime = new AbortController();
  const painted = new PaintedMarks(lifetime.signal);
  const mention = {
    start: 0,
    end: 0,
    concept: 'calf-pain',
    card: 'calf-strain',
    topic: 'calf-strain',
    redFlag: false,
  } as const;
  for (const { firstChild: node } of document.querySelectorAll('p')) {
    if (!(node instanceof Text)) continue;
    const start = node.data.indexOf(WORDS);
    const mark = createMark(mention, [{ node, start, end: start + WORDS.length }]);
    if (mark) painted.add([mark]);
  }
  new TipController({
    signal: lifetime.signal,
    painted,
    sheets: [],
    timing: TIMING,
    prepare: async () => undefined,
    draw: () => null,
    onShown: () => undefined,
  });
}
