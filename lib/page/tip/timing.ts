import type { TipTiming } from './state.ts';

/** The card's timing in one place; all in milliseconds unless said otherwise. */

/**
 * How long the pointer rests on a mark before its card opens. Wikipedia's previews take 500 in all, but
 * fetch in the meantime; below 200 people met cards they had not asked for while reading with the pointer.
 */
const OPEN_DELAY = 300;

/** Faster than this, in CSS pixels per millisecond, the pointer is passing by and the wait starts anew. */
const PASSING_SPEED = 0.3;

/**
 * How long the card stays when the pointer has left mark and card: time to cross the gap between them, or
 * to come back after overshooting (WCAG 2.2, 1.4.13, hoverable).
 */
const CLOSE_DELAY = 300;

/** How long a pointer that was passing by stands still until it counts as resting; well below the delay, which has begun. */
const REST = 60;

export const TIMING: TipTiming = {
  openDelay: OPEN_DELAY,
  passingSpeed: PASSING_SPEED,
  closeDelay: CLOSE_DELAY,
  rest: REST,
};
