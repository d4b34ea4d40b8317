import type { Mark } from '../marks/mark.ts';

/** What the reader sees of the card. */
export type TipState =
  /** Nothing. */
  | { mode: 'idle' }
  /** Nothing yet: the pointer came upon `mark` and has to rest until `opensAt`. */
  | { mode: 'waiting'; mark: Mark; opensAt: number }
  /** The card of `mark`. */
  | { mode: 'tip'; mark: Mark }
  /**
   * The card of `mark`, which closes at `closesAt` unless the pointer comes back. `next` is another mark
   * that the pointer has gone to; its card follows.
   */
  | { mode: 'leaving'; mark: Mark; closesAt: number; next: Mark | null }
  /** The card of `mark`, kept until it is closed on purpose: it stays while the page scrolls. */
  | { mode: 'pinned'; mark: Mark };

/**
 * Where the pointer is: on a mark, on the card, on its way from the mark to the card, or elsewhere.
 */
export type Over = Mark | 'card' | 'way' | null;

/** What happens to the card. Times are milliseconds of one clock, speeds CSS pixels per millisecond. */
export type TipEvent =
  | { type: 'pointer'; over: Over; speed: number; now: number }
  | { type: 'time'; now: number }
  /** A tap on a mark, or a step to it by keyboard. */
  | { type: 'open'; mark: Mark }
  | { type: 'pin' }
  /** A press beside the card, or the page scrolled: closes what is not pinned. */
  | { type: 'elsewhere' }
  /** Escape, the card's own button, navigation, or the mark is gone: closes whatever there is. */
  | { type: 'close' };

/** In milliseconds, `passingSpeed` in CSS pixels per millisecond; the values and their reasons are in timing.ts. */
export interface TipTiming {
  openDelay: number;
  passingSpeed: number;
  closeDelay: number;
  /** Until a pointer that was passing by counts as resting. */
  rest: number;
}

const IDLE: TipState = { mode: 'idle' };

/** The state after an event. Pure: whoever calls it sets a timer for `dueAt`. */
export function nextState(state: TipState, event: TipEvent, timing: TipTiming): TipState {
  switch (event.type) {
    case 'close':
      return IDLE;
    case 'open':
      return { mode: 'tip', mark: event.mark };
    case 'elsewhere':
      return state.mode === 'pinned' ? state : IDLE;
    case 'pin': {
      const mark = shownMark(state);
      return mark ? { mode: 'pinned', mark } : state;
    }
    case 'time':
      return onTime(state, event.now, timing);
    case 'pointer':
      return onPointer(state, event, timing);
  }
}

/** When the state changes by itself, or null. */
export function dueAt(state: TipState): number | null {
  if (state.mode === 'waiting') return state.opensAt;
  if (state.mode === 'leaving') return state.closesAt;
  return null;
}

/** The mark whose card is on screen, or null. */
export function shownMark(state: TipState): Mark | null {
  return state.mode === 'idle' || state.mode === 'waiting' ? null : state.mark;
}

type PointerMoved = Extract<TipEvent, { type: 'pointer' }>;

function onPointer(state: TipState, event: PointerMoved, timing: TipTiming): TipState {
  const { over, speed, now } = event;
  const mark = typeof over === 'object' ? over : null;
  switch (state.mode) {
    case 'pinned':
      return state;
    case 'idle':
    case 'waiting': {
      if (!mark) return IDLE;
      const resting =
        state.mode === 'waiting' && state.mark === mark && speed <= timing.passingSpeed;
      return resting ? state : { mode: 'waiting', mark, opensAt: now + timing.openDelay };
    }
    case 'tip':
    case 'leaving': {
      if (over === 'card' || over === state.mark) return { mode: 'tip', mark: state.mark };
      // On its way the pointer has the whole delay at every step; elsewhere it runs down.
      const runsDown = state.mode === 'leaving' && over !== 'way';
      const closesAt = runsDown ? state.closesAt : now + timing.closeDelay;
      return { mode: 'leaving', mark: state.mark, closesAt, next: mark };
    }
  }
}

function onTime(state: TipState, now: number, { openDelay }: TipTiming): TipState {
  const due = dueAt(state);
  if (due === null || now < due) return state;
  if (state.mode === 'waiting') return { mode: 'tip', mark: state.mark };
  if (state.mode === 'leaving' && state.next) {
    return { mode: 'waiting', mark: state.next, opensAt: now + openDelay };
  }
  return IDLE;
}
