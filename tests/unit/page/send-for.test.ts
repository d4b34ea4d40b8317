import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { sendFor } from '../../../lib/page/session/send-for.ts';

const MINUTE = 60_000;
let lifetime: AbortController;

beforeEach(() => {
  vi.useFakeTimers();
  lifetime = new AbortController();
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
});

/** A background that answers so, one after the other, and then no more. */
function background(...answers: unknown[]) {
  return vi.fn(async () => {
    const answer = answers.shift();
    if (answer instanceof Error) throw answer;
    return answer;
  });
}

it('asks once when the script comes', async () => {
  const ask = background({ ok: true, value: null });
  void sendFor(ask, lifetime.signal);
  await vi.advanceTimersByTimeAsync(MINUTE);
  expect(ask).toHaveBeenCalledTimes(1);
});

it('asks again when the background was ended meanwhile, until the script comes', async () => {
  const gone = new Error('Could not establish connection. Receiving end does not exist.');
  const ask = background(gone, undefined, { ok: false, error: 'no' }, { ok: true, value: null });
  void sendFor(ask, lifetime.signal);
  await vi.advanceTimersByTimeAsync(MINUTE);
  expect(ask).toHaveBeenCalledTimes(4);
});

it('does not ask for ever, nor when the extension has gone', async () => {
  const ask = background();
  void sendFor(ask, lifetime.signal);
  await vi.advanceTimersByTimeAsync(10 * MINUTE);
  expect(ask).toHaveBeenCalledTimes(4);

  const ended = background();
  void sendFor(ended, lifetime.signal);
  await vi.advanceTimersByTimeAsync(500);
  lifetime.abort();
  await vi.advanceTimersByTimeAsync(MINUTE);
  expect(ended).toHaveBeenCalledTimes(1);
});

it('ends quietly in a document that is torn down while it waits for an answer', async () => {
  const ask = background();
  vi.spyOn(globalThis, 'setTimeout').mockImplementation(() => {
    throw new DOMException('', 'NS_ERROR_NOT_INITIALIZED');
  });
  await expect(sendFor(ask, lifetime.signal)).resolves.toBeUndefined();
  expect(ask).toHaveBeenCalledTimes(1);
});
