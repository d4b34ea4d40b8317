import { listen } from '../listen.ts';
import type { Point } from './hit-test.ts';

/** A movement of the mouse or pen. */
export interface PointerMove {
  point: Point;
  /** Since the move before, in CSS pixels per millisecond. */
  speed: number;
  /** What the pointer was over, innermost first. */
  path: EventTarget[];
}

/**
 * Tells of real pointer moves, at most once a frame, and when the mouse has left for another window or frame,
 * where nothing more is heard of it, until `signal` aborts. Touch has no resting pointer and is left out.
 */
export function watchPointer(
  moved: (move: PointerMove) => void,
  left: () => void,
  signal: AbortSignal,
): void {
  let frame = 0;
  let latest: PointerEvent | null = null;
  let path: EventTarget[] = [];
  let before: { point: Point; time: number } | null = null;

  const report = () => {
    frame = 0;
    if (!latest) return;
    const point = { x: latest.clientX, y: latest.clientY };
    const time = latest.timeStamp;
    const speed = before ? distance(point, before.point) / Math.max(1, time - before.time) : 0;
    before = { point, time };
    moved({ point, speed, path });
  };

  const onMove = (event: PointerEvent) => {
    if (event.pointerType === 'touch') return;
    latest = event;
    // The path is gone once the event has been handled.
    path = event.composedPath();
    frame ||= requestAnimationFrame(report);
  };
  const onOut = ({ pointerType, relatedTarget }: PointerEvent) => {
    const isInside = relatedTarget !== null && !(relatedTarget instanceof HTMLIFrameElement);
    if (pointerType !== 'mouse' || isInside) return;
    latest = null;
    left();
  };
  listen('pointermove', onMove, { capture: true, passive: true, signal });
  listen('pointerout', onOut, { capture: true, passive: true, signal });
  signal.addEventListener('abort', () => cancelAnimationFrame(frame));
}

function distance(a: Point, b: Point): number {
  return Math.hypot(a.x - b.x, a.y - b.y);
}
