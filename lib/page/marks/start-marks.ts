import type { Detector } from '../../detection/index.ts';
import type { Bridge, MarksPart } from '../bridge.ts';
import { PageMarks } from './page-marks.ts';
import { PaintedMarks } from './painted-marks.ts';

/**
 * Gives the bridge its knowledge of what words mean. `onFirstMark` is called once, when there is something to
 * point at.
 */
export function startMarks(bridge: Bridge, detector: Detector, onFirstMark: () => void): void {
  const painted = new PaintedMarks(bridge.lifetime.signal);
  let page: PageMarks | null = null;
  let isFirst = true;
  const onPaint = () => {
    // Not now: the first block takes the longest anyhow.
    if (isFirst) setTimeout(onFirstMark);
    isFirst = false;
  };
  const onSettled = () => bridge.tip?.onSettled();

  const marks: MarksPart = {
    painted,
    because: (mark) => page?.because(mark) ?? [],
    leftOut: () => page?.leftOut ?? 0,
    open(signal) {
      const opened = new PageMarks({
        detector,
        painted,
        choices: bridge.settings(),
        onPaint,
        onSettled,
      });
      page = opened;
      signal.addEventListener('abort', () => {
        page = null;
        painted.clear();
        onSettled();
      });
      return opened;
    },
    choose: (settings) => page?.choose(settings),
  };
  bridge.marks = marks;
  bridge.resume();
}
