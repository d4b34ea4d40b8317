import { afterEach, expect, it, vi } from 'vitest';
import { getBridge } from '../../lib/page/bridge.ts';
import { type PageApi, startSession } from '../../lib/page/session/session.ts';

afterEach(() => {
  getBridge()?.lifetime.abort();
  document.body.replaceChildren();
});

const noEvent = { addListener: () => undefined, removeListener: () => undefined };

it('a page sends again for what knows words when the background was ended meanwhile', async () => {
  const gone = new Error('Could not establish connection. Receiving end does not exist.');
  const sendMessage = vi.fn().mockRejectedValueOnce(gone).mockResolvedValue({ ok: true });
  const api = {
    runtime: { id: 'ours', sendMessage, onMessage: noEvent },
    storage: { local: { get: async () => ({}) }, onChanged: noEvent },
  };
  document.body.append('my calf');
  startSession(api as unknown as PageApi, (text, from) => text.indexOf('calf', from));
  await vi.waitFor(() => expect(sendMessage).toHaveBeenCalledTimes(2), { timeout: 30_000 });
  expect(sendMessage.mock.calls).toEqual(Array(2).fill([{ kind: 'inject', script: 'detect' }]));
});
