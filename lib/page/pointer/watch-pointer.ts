import { listen } from '../listen.ts';
import type { Point } from './hit-test.ts';

/** A movement of the mouse or pen. */
export interface PointerMove {
  point: Point;
  /** What lies there: of what is in a shadow root the host. */
  target: Element | null;
  /** Since the move before, in CSS pixels per millisecond. */
  speed: number;
  isInCard: boolean;
  /** When it was dealt with, in milliseconds on the clock of `performance.now()`. */
  now: number;
}

interface Watcher {
  /** Gets the moves, at most one a frame. */
  moved(move: PointerMove): void;
  /** The mouse has left for another window or frame, where nothing more is heard of it. */
  left(): void;
  /** Whether an event is in our card; asked while the event is under way. */
  isInCard(event: Event): boolean;
}

/**
 * Tells of real pointer moves until `signal` aborts. Touch has no resting pointer and is left out. There are
 * several events a frame, and Firefox takes a while for each thing that a script of ours asks of one: all but
 * what is gone once the event has been handled is left to the frame.
 */
export function watchPointer({ moved, left, isInCard }: Watcher, signal: AbortSignal): void {
  let frame = 0;
  let latest: PointerEvent | null = null;
  let target: EventTarget | null = null;
  let wasInCard = false;
  let before: { point: Point; time: number } | null = null;

  const report = (now: number) => {
    frame = 0;
    if (!latest || latest.pointerType === 'touch' || isSelecting(latest)) return;
    const point = { x: latest.clientX, y: latest.clientY };
    const time = latest.timeStamp;
    const speed = before ? distance(point, before.point) / Math.max(1, time - before.time) : 0;
    before = { point, time };
    moved({
      point,
      target: target instanceof Element ? target : null,
      speed,
      isInCard: wasInCard,
      now,
    });
  };

  const onMove = (event: PointerEvent) => {
    latest = event;
    target = event.target;
    wasInCard = isInCard(event);
    frame ||= requestAnimationFrame(report);
  };
  const onOut = (event: PointerEvent) => {
    const { pointerType, relatedTarget } = event;
    const isInside = relatedTarget !== null && !(relatedTarget instanceof HTMLIFrameElement);
    if (pointerType !== 'mouse' || isInside || isSelecting(event)) return;
    latest = null;
    left();
  };
  const onDown = () => {
    // A press closes the card: what it has overtaken must not open one again.
    latest = null;
  };
  listen('pointermove', onMove, { capture: true, passive: true, signal });
  listen('pointerdown', onDown, { capture: true, passive: true, signal });
  listen('pointerout', onOut, { capture: true, passive: true, signal });
  signal.addEventListener('abort', () => cancelAnimationFrame(frame));
}

/** Who holds a button or a pen down selects words, be it in the card, or drags: where it goes meanwhile says nothing. */
function isSelecting({ buttons }: PointerEvent): boolean {
  return buttons !== 0;
}

function distance(a: Point, b: Point): number {
  return Math.hypot(a.x - b.x, a.y - b.y);
}
