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
  | { mode: 'leaving'; mark: Mark; closesAt: number; next: Mark | null };

/** What happens to the card. Times are milliseconds of one clock, speeds CSS pixels per millisecond. */
export type TipEvent =
  | { type: 'pointer'; over: Mark | 'card' | null; speed: number; now: number }
  | { type: 'time'; now: number }
  /** A tap on a mark, or a step to it by keyboard. */
  | { type: 'open'; mark: Mark }
  /** Escape, a click elsewhere, navigation, or the mark is gone. */
  | { type: 'close' };

export interface TipTiming {
  openDelay: number;
  passingSpeed: number;
  closeDelay: number;
}

const IDLE: TipState = { mode: 'idle' };

/** The state after an event. Pure: whoever calls it sets a timer for `dueAt`. */
export function nextState(state: TipState, event: TipEvent, timing: TipTiming): TipState {
  if (event.type === 'close') return IDLE;
  if (event.type === 'open') return { mode: 'tip', mark: event.mark };
  if (event.type === 'time') return onTime(state, event.now, timing);
  switch (state.mode) {
    case 'idle':
    case 'waiting':
      return beforeOpening(state, event, timing);
    case 'tip':
    case 'leaving':
      return whileOpen(state, event, timing);
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
  return state.mode === 'tip' || state.mode === 'leaving' ? state.mark : null;
}

type PointerEventOf = Extract<TipEvent, { type: 'pointer' }>;

function beforeOpening(
  state: Extract<TipState, { mode: 'idle' | 'waiting' }>,
  { over, speed, now }: PointerEventOf,
  { openDelay, passingSpeed }: TipTiming,
): TipState {
  if (over === null || over === 'card') return IDLE;
  const resting = state.mode === 'waiting' && state.mark === over && speed <= passingSpeed;
  return resting ? state : { mode: 'waiting', mark: over, opensAt: now + openDelay };
}

function whileOpen(
  state: Extract<TipState, { mode: 'tip' | 'leaving' }>,
  { over, now }: PointerEventOf,
  { closeDelay }: TipTiming,
): TipState {
  if (over === 'card' || over === state.mark) return { mode: 'tip', mark: state.mark };
  const closesAt = state.mode === 'leaving' ? state.closesAt : now + closeDelay;
  return { mode: 'leaving', mark: state.mark, closesAt, next: over };
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
