import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { DEFAULTS } from '../../../lib/settings.ts';
import { fakeExtension, settled } from './fake-extension.ts';
import { i18n } from './i18n.ts';

vi.mock('wxt/browser', () => ({ browser: { i18n } }));
const { startBackground } = await import('../../../lib/background/index.ts');

const PAGE = { tab: { id: 1, url: 'https://www.strava.com/activities/1' }, frameId: 0 };
let extension: ReturnType<typeof fakeExtension>;

beforeEach(async () => {
  extension = fakeExtension();
  extension.origins.add('https://*.strava.com/*');
  extension.tabs.push(PAGE.tab);
  startBackground(extension.api, () => Promise.reject(new Error('not asked for')));
  await settled();
  extension.injected.length = 0;
});

const SILENCE = 'no answer';

/** What comes back to whoever sends this; "no answer" when nobody listens. */
async function send(message: unknown, sender: object): Promise<unknown> {
  const respond = vi.fn();
  void fakeBrowser.runtime.onMessage.trigger(message, sender as never, respond);
  await settled();
  return respond.mock.calls.length === 0 ? SILENCE : respond.mock.calls[0]?.[0];
}

const asked = [
  { kind: 'inject', script: 'tip' },
  { kind: 'open-card', address: 'soleus-strain' },
  { kind: 'report-found', concepts: 3 },
];

describe('a message to the background', () => {
  it.each(asked)('is answered when a page script of ours sends it: %j', async (message) => {
    expect(await send(message, { id: 'ours', ...PAGE })).toEqual({ ok: true, value: null });
  });

  it.each(asked)('is ignored when another extension or nobody sends it: %j', async (message) => {
    for (const sender of [{ id: 'another' }, { id: 'another', ...PAGE }, { ...PAGE }, {}]) {
      expect(await send(message, sender)).toBe(SILENCE);
    }
    expect([extension.injected, extension.opened]).toEqual([[], []]);
    expect(await extension.badgeOf(1)).not.toBe('3');
  });

  it.each([
    { kind: 'list-mentions' },
    { kind: 'step', direction: 1 },
    { kind: 'show-card', card: 'soleus-strain' },
    { kind: 'go-to-mark', concept: 'soleus', card: 'soleus-strain' },
    { kind: 'settings' },
    { kind: 'get', key: 'settings' },
    { kind: 'inject', script: '../options' },
    { kind: 'inject', script: ['detect'] },
    { kind: 'open-card', address: 'https://evil.example' },
    { kind: 'open-card', address: '../options.html' },
    { kind: 'report-found', concepts: '3' },
    { kind: '__proto__' },
    { kind: 'constructor' },
    ['inject'],
    'inject',
    null,
  ])('that is not for it gets no answer, whoever it claims to be from: %j', async (message) => {
    const popup = { url: 'extension://ours/popup.html', origin: 'extension://ours' };
    for (const sender of [
      { id: 'ours', ...PAGE },
      { id: 'ours', ...PAGE, ...popup },
      { id: 'ours', ...popup },
    ]) {
      expect(await send(message, sender)).toBe(SILENCE);
    }
    expect([extension.injected, extension.opened]).toEqual([[], []]);
  });

  it('gets no script and no number for what is not in a tab', async () => {
    for (const message of [asked[0], asked[2]]) {
      expect(await send(message, { id: 'ours' })).toMatchObject({ ok: false });
    }
    expect(extension.injected).toEqual([]);
  });

  it('never tells what the reader has chosen', async () => {
    const offSites = ['secret.example'];
    await fakeBrowser.storage.local.set({ settings: { ...DEFAULTS, offSites } });
    const kinds = [...asked, { kind: 'list-mentions' }, { kind: 'settings' }];
    const answers = await Promise.all(kinds.map((kind) => send(kind, { id: 'ours', ...PAGE })));
    expect(JSON.stringify(answers)).not.toContain('secret');
  });
});
