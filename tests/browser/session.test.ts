import { afterEach, expect, it, vi } from 'vitest';
import { getBridge } from '../../lib/page/bridge.ts';
import { type PageApi, startSession } from '../../lib/page/session/session.ts';

afterEach(() => {
  getBridge()?.lifetime.abort();
  document.body.replaceChildren();
  vi.restoreAllMocks();
});

const noEvent = { addListener: () => undefined, removeListener: () => undefined };

function apiWith(sendMessage: () => Promise<unknown>): PageApi {
  return {
    runtime: { id: 'ours', sendMessage, onMessage: noEvent },
    storage: { local: { get: async () => ({}) }, onChanged: noEvent },
  } as unknown as PageApi;
}

it('a page sends again for what knows words when the background was ended meanwhile', async () => {
  const gone = new Error('Could not establish connection. Receiving end does not exist.');
  const sendMessage = vi.fn().mockRejectedValueOnce(gone).mockResolvedValue({ ok: true });
  document.body.append('my calf');
  startSession(apiWith(sendMessage), (text, from) => text.indexOf('calf', from));
  await vi.waitFor(() => expect(sendMessage).toHaveBeenCalledTimes(2), { timeout: 30_000 });
  expect(sendMessage.mock.calls).toEqual(Array(2).fill([{ kind: 'inject', script: 'detect' }]));
});

it('a page is not read before a frame has shown it', async () => {
  const frames: FrameRequestCallback[] = [];
  vi.spyOn(window, 'requestAnimationFrame').mockImplementation((callback) => frames.push(callback));
  const find = vi.fn(() => -1);
  document.body.append('my calf');
  startSession(
    apiWith(async () => ({ ok: true })),
    find,
  );
  await vi.waitFor(() => expect(frames).toHaveLength(1), { timeout: 30_000 });
  await new Promise((resolve) => setTimeout(resolve, 700));
  expect(find).not.toHaveBeenCalled();
  frames[0]?.(performance.now());
  await vi.waitFor(() => expect(find).toHaveBeenCalled(), { timeout: 30_000 });
});
