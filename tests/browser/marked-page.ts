import { expect, vi } from 'vitest';
import type { MarkChoices } from '../../lib/page/marks/decisions.ts';
import { shownInOrder } from '../../lib/page/marks/in-order.ts';
import { PageMarks } from '../../lib/page/marks/page-marks.ts';
import { PaintedMarks } from '../../lib/page/marks/painted-marks.ts';
import { PageText } from '../../lib/page/text/page-text.ts';
import { fakeDetector, fakeFind } from './fake-detector.ts';

/** The page layer at work on the test's document, with the fake detector. */
export class MarkedPage {
  readonly painted: PaintedMarks;
  readonly marks: PageMarks;
  readonly text: PageText;
  /** False while what knows the meaning of words is still on its way. */
  isSinkThere = true;

  constructor(signal: AbortSignal, more: Partial<MarkChoices> = {}, detector = fakeDetector()) {
    this.painted = new PaintedMarks(signal);
    this.marks = new PageMarks({
      detector,
      painted: this.painted,
      choices: { density: 'all', stoppedConcepts: [], ...more },
      onPaint: () => {},
      onSettled: () => {},
    });
    this.text = new PageText({
      find: fakeFind,
      openSink: () => (this.isSinkThere ? this.marks : null),
      signal,
    });
  }

  /** The marked words in the order of the document. */
  get words(): string[] {
    return shownInOrder(this.painted).map(({ spans }) =>
      spans.map(({ node, start, end }) => node.data.slice(start, end)).join(''),
    );
  }

  /** Waits until every change so far has been reported and read. */
  async settled(): Promise<void> {
    await new Promise((resolve) => setTimeout(resolve));
    await vi.waitFor(() => expect(this.text.isSettled).toBe(true), {
      timeout: 30_000,
      interval: 5,
    });
  }

  choose(choices: MarkChoices): void {
    this.marks.choose(choices);
    this.text.resume();
  }
}

/** What a scan from nothing marks. */
export async function freshScan(): Promise<string[]> {
  const lifetime = new AbortController();
  const page = new MarkedPage(lifetime.signal);
  await page.settled();
  const { words } = page;
  lifetime.abort();
  return words;
}

/** Numbers below a limit that are the same in every run (Lehmer's generator). */
export function randomNumbers(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state * 16807) % 2147483647;
    return state % below;
  };
}

/** How many times as long a test of chance is played: 1, or what `npm run test:long` says. */
export const LONGER = Number(import.meta.env.VITE_LONGER ?? 1);
