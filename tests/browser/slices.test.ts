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
