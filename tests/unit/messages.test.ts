import { beforeEach, describe, expect, it, vi } from 'vitest';
import {
  handleMessages,
  type MessagingApi,
  parseMessage,
  send,
  sendToTab,
} from '../../lib/messages.ts';

type Listener = (message: unknown, sender: unknown, respond: (answer: unknown) => void) => unknown;

let listeners: Listener[];
let api: MessagingApi;

beforeEach(() => {
  listeners = [];
  api = {
    runtime: {
      id: 'ours',
      sendMessage: (message) => deliver(message, { id: 'ours' }),
      onMessage: {
        addListener: (listener: Listener) => listeners.push(listener),
      },
    },
  };
});

/** What browsers do with a message: the first listener that keeps the channel open answers. */
function deliver(message: unknown, sender: unknown): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const kept = listeners.some((listener) => listener(message, sender, resolve) === true);
    if (!kept) reject(new Error('Could not establish connection. Receiving end does not exist.'));
  });
}

describe('handleMessages', () => {
  it('answers with the value', async () => {
    handleMessages(api, { 'list-mentions': () => ({ mentions: [], leftOut: 0 }) });
    expect(await send(api, { kind: 'list-mentions' })).toEqual({
      ok: true,
      value: { mentions: [], leftOut: 0 },
    });
  });

  it('answers with the error instead of rejecting', async () => {
    handleMessages(api, {
      'open-card': async () => {
        throw new Error('no tab');
      },
    });
    const answer = await send(api, { kind: 'open-card', address: 'calf-strain' });
    expect(answer).toEqual({ ok: false, error: 'no tab' });
  });

  it('leaves other kinds, other shapes and other senders alone', async () => {
    const openCard = vi.fn(() => null);
    handleMessages(api, { 'open-card': openCard });
    const good = { kind: 'open-card', address: 'calf-strain' };
    await expect(deliver({ kind: 'list-mentions' }, { id: 'ours' })).rejects.toThrow();
    await expect(deliver({ ...good, address: '//evil' }, { id: 'ours' })).rejects.toThrow();
    await expect(deliver(good, { id: 'another' })).rejects.toThrow();
    expect(openCard).not.toHaveBeenCalled();
    await deliver(good, { id: 'ours' });
    expect(openCard).toHaveBeenCalledOnce();
  });
});

describe('sending', () => {
  it('turns a missing receiver into an answer', async () => {
    const tabs = { sendMessage: () => Promise.reject(new Error('no receiver')) };
    const answer = await sendToTab({ tabs }, 1, { kind: 'list-mentions' });
    expect(answer).toEqual({ ok: false, error: 'no receiver' });
  });

  it('does not take something else for an answer', async () => {
    const tabs = { sendMessage: async () => undefined };
    expect(await sendToTab({ tabs }, 1, { kind: 'list-mentions' })).toMatchObject({ ok: false });
  });
});

describe('parseMessage', () => {
  it.each([
    null,
    7,
    'open-card',
    [],
    {},
    { kind: 'x' },
    { kind: 'open-card' },
    { kind: 'open-card', address: 5 },
  ])('refuses %j', (value) => expect(parseMessage(value)).toBeNull());

  it('keeps only what belongs to the message', () => {
    const value = { kind: 'open-card', address: 'soleus-strain/what-next', more: 1 };
    expect(parseMessage(value)).toEqual({ kind: 'open-card', address: 'soleus-strain/what-next' });
  });
});
