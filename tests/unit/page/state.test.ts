import { describe, expect, it } from 'vitest';
import type { Mark } from '../../../lib/page/marks/mark.ts';
import {
  dueAt,
  nextState,
  type Over,
  shownMark,
  type TipEvent,
  type TipState,
} from '../../../lib/page/tip/state.ts';

const TIMING = { openDelay: 300, passingSpeed: 0.3, closeDelay: 300, rest: 60 };
const [calf, soleus] = [{}, {}] as [Mark, Mark];

/** The state after a row of events. */
function reached(...events: TipEvent[]): TipState {
  return events.reduce<TipState>((state, event) => nextState(state, event, TIMING), {
    mode: 'idle',
  });
}
const pointer = (over: Over, now: number, speed = 0): TipEvent => ({
  type: 'pointer',
  over,
  now,
  speed,
});
const time = (now: number): TipEvent => ({ type: 'time', now });

describe('nextState', () => {
  it('opens the card of a mark on which the pointer rests', () => {
    expect(dueAt(reached(pointer(calf, 0)))).toBe(300);
    expect(shownMark(reached(pointer(calf, 0), time(299)))).toBeNull();
    expect(shownMark(reached(pointer(calf, 0), time(300)))).toBe(calf);
  });

  it('opens nothing for a pointer that passes by', () => {
    expect(reached(pointer(calf, 0), pointer(null, 100), time(300))).toEqual({ mode: 'idle' });
  });

  it('starts the wait anew while the pointer is quick, and goes on while it is slow', () => {
    expect(dueAt(reached(pointer(calf, 0), pointer(calf, 100, 0.5)))).toBe(400);
    expect(dueAt(reached(pointer(calf, 0), pointer(calf, 100, 0.1)))).toBe(300);
  });

  it('starts the wait anew on another mark', () => {
    expect(reached(pointer(calf, 0), pointer(soleus, 200))).toEqual({
      mode: 'waiting',
      mark: soleus,
      opensAt: 500,
    });
  });

  it('keeps the card while the pointer is on it or comes back in time', () => {
    const open = [pointer(calf, 0), time(300)];
    expect(reached(...open, pointer('card', 400), time(9_999))).toEqual({
      mode: 'tip',
      mark: calf,
    });
    expect(reached(...open, pointer(null, 400), pointer('card', 650), time(9_999))).toEqual({
      mode: 'tip',
      mark: calf,
    });
  });

  it('closes the card when the pointer stays away, however much it moves there', () => {
    const left = reached(pointer(calf, 0), time(300), pointer(null, 400), pointer(null, 600));
    expect(dueAt(left)).toBe(700);
    expect(nextState(left, time(700), TIMING)).toEqual({ mode: 'idle' });
  });

  it('waits for another mark after the card of the first has closed', () => {
    const left = reached(pointer(calf, 0), time(300), pointer(soleus, 400));
    expect(shownMark(left)).toBe(calf);
    expect(nextState(left, time(700), TIMING)).toEqual({
      mode: 'waiting',
      mark: soleus,
      opensAt: 1_000,
    });
  });

  it('opens at once for a tap or a step, whatever was shown', () => {
    expect(reached({ type: 'open', mark: calf })).toEqual({ mode: 'tip', mark: calf });
    const other = reached(pointer(calf, 0), time(300), { type: 'open', mark: soleus });
    expect(shownMark(other)).toBe(soleus);
  });

  it('gives the pointer time at every step of its way to the card, also over another mark', () => {
    const onWay = reached(
      pointer(calf, 0),
      time(300),
      pointer('way', 400),
      pointer('way', 650),
      pointer('card', 900),
    );
    expect(onWay).toEqual({ mode: 'tip', mark: calf });
    expect(
      dueAt(reached(pointer(calf, 0), time(300), pointer('way', 400), pointer('way', 650))),
    ).toBe(950);
  });

  it('keeps a pinned card through everything but closing', () => {
    const pinned = [pointer(calf, 0), time(300), { type: 'pin' } as const];
    const later = reached(...pinned, pointer(null, 400), time(9_999), { type: 'elsewhere' });
    expect(later).toEqual({ mode: 'pinned', mark: calf });
    expect(reached(...pinned, { type: 'close' })).toEqual({ mode: 'idle' });
    expect(reached({ type: 'pin' })).toEqual({ mode: 'idle' });
  });

  it('closes an unpinned card when something happens elsewhere', () => {
    expect(reached(pointer(calf, 0), time(300), { type: 'elsewhere' })).toEqual({ mode: 'idle' });
  });

  it('closes at once when asked to, from any state', () => {
    for (const events of [[], [pointer(calf, 0)], [pointer(calf, 0), time(300)]]) {
      expect(reached(...events, { type: 'close' })).toEqual({ mode: 'idle' });
    }
  });
});
