import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { Slices } from '../../lib/page/observe/slices.ts';

/** A busy machine may be long in coming to it. */
const PATIENTLY = { timeout: 30_000 };

describe('work in a document that is hidden meanwhile', () => {
  let lifetime: AbortController;
  beforeEach(() => {
    lifetime = new AbortController();
  });
  afterEach(() => {
    lifetime.abort();
    vi.restoreAllMocks();
  });

  const setHidden = (hidden: boolean) =>
    vi.spyOn(document, 'hidden', 'get').mockReturnValue(hidden);
  /** Longer than any idle callback waits. */
  const aWhile = () => new Promise((resolve) => setTimeout(resolve, 700));

  test('what was asked for before is not begun until it is seen', async () => {
    const work = vi.fn(() => false);
    const slices = new Slices(work, lifetime.signal);
    slices.start();
    setHidden(true);
    await aWhile();
    expect(work).not.toHaveBeenCalled();
    expect(slices.isIdle).toBe(false);
    setHidden(false);
    slices.start();
    await vi.waitFor(() => expect(work).toHaveBeenCalledTimes(1), PATIENTLY);
    expect(slices.isIdle).toBe(true);
  });

  test('what was begun is not gone on with until it is seen', async () => {
    let left = 3;
    const work = vi.fn(() => {
      left--;
      if (left === 2) setHidden(true);
      return left > 0;
    });
    const slices = new Slices(work, lifetime.signal);
    slices.start();
    await vi.waitFor(() => expect(work).toHaveBeenCalledTimes(1), PATIENTLY);
    await aWhile();
    expect(work).toHaveBeenCalledTimes(1);
    setHidden(false);
    slices.start();
    await vi.waitFor(() => expect(work).toHaveBeenCalledTimes(3), PATIENTLY);
  });
});

describe('work that takes several slices', () => {
  let lifetime: AbortController;
  let log: string[];
  beforeEach(() => {
    lifetime = new AbortController();
    log = [];
  });
  afterEach(() => {
    lifetime.abort();
    vi.restoreAllMocks();
  });

  /** Has three slices done, each in an idle period that was said to last so many milliseconds from then on. */
  function begin(left: number, page: () => void = () => undefined): void {
    vi.spyOn(window, 'requestIdleCallback').mockImplementation((callback) => {
      log.push('period');
      return window.setTimeout(() => callback({ didTimeout: false, timeRemaining: () => left }));
    });
    let slices = 3;
    const work = () => {
      log.push('slice');
      setTimeout(() => {
        log.push('page');
        page();
      });
      return --slices > 0;
    };
    new Slices(work, lifetime.signal).start();
  }

  test('goes on in the same idle period, with the page in between', async () => {
    begin(50);
    await vi.waitFor(() => expect(log).toHaveLength(7), PATIENTLY);
    expect(log).toEqual(['period', 'slice', 'page', 'slice', 'page', 'slice', 'page']);
  });

  test('waits for another period when this one is nearly over', async () => {
    begin(10);
    await vi.waitFor(
      () => expect(log.filter((what) => what === 'page')).toHaveLength(3),
      PATIENTLY,
    );
    expect(log.filter((what) => what === 'period')).toHaveLength(3);
  });

  test('ends between two slices when its lifetime does', async () => {
    begin(50, () => lifetime.abort());
    await vi.waitFor(() => expect(log).toContain('page'), PATIENTLY);
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(log).toEqual(['period', 'slice', 'page']);
  });
});
