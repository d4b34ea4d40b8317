import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { Alarm } from '../../../lib/page/tip/alarm.ts';

let lifetime: AbortController;
let rung: number[];
let alarm: Alarm;

beforeEach(() => {
  vi.useFakeTimers({ now: 0 });
  lifetime = new AbortController();
  rung = [];
  alarm = new Alarm(() => rung.push(performance.now()), lifetime.signal);
});
afterEach(() => {
  // First: what a spy stands for are the timers of this test, which go with them.
  vi.restoreAllMocks();
  vi.useRealTimers();
});

it('rings once, when it is due', () => {
  alarm.set(300);
  vi.advanceTimersByTime(299);
  expect(rung).toEqual([]);
  vi.advanceTimersByTime(1_000);
  expect(rung).toEqual([300]);
});

it('rings at once for a time that is past', () => {
  alarm.set(-5);
  vi.advanceTimersByTime(0);
  expect(rung).toEqual([0]);
});

it('starts no other timer for being put off, and rings when it is due in the end', () => {
  const start = vi.spyOn(globalThis, 'setTimeout');
  for (let at = 0; at < 1_000; at += 10) {
    alarm.set(at + 60);
    vi.advanceTimersByTime(10);
  }
  expect(rung).toEqual([]);
  vi.advanceTimersByTime(1_000);
  expect(rung).toEqual([1_050]);
  // One each time that the timer runs out, not one for each of a hundred moves.
  expect(start.mock.calls.length).toBeLessThan(25);
});

it('rings earlier when that is asked for', () => {
  alarm.set(300);
  alarm.set(100);
  vi.advanceTimersByTime(1_000);
  expect(rung).toEqual([100]);
});

it('rings no more once it is told so, but again for a new time', () => {
  alarm.set(100);
  alarm.set(null);
  vi.advanceTimersByTime(1_000);
  expect(rung).toEqual([]);
  alarm.set(1_200);
  vi.advanceTimersByTime(1_000);
  expect(rung).toEqual([1_200]);
});

it('waits on when its timer runs out early', () => {
  alarm.set(100);
  vi.spyOn(performance, 'now').mockReturnValueOnce(99.5);
  vi.advanceTimersByTime(100);
  expect(rung).toEqual([]);
  vi.advanceTimersByTime(1);
  expect(rung).toHaveLength(1);
});

it('is silent once its lifetime has ended', () => {
  alarm.set(100);
  lifetime.abort();
  expect(vi.getTimerCount()).toBe(0);
});
