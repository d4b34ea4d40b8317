import { createRequire } from 'node:module';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Browser } from 'webextension-polyfill';
import { sendToTab } from '../../../lib/messages.ts';
import { changeSettings, readSettings } from '../../../lib/settings.ts';
import { fakeExtension, settled } from './fake-extension.ts';
import { i18n } from './i18n.ts';

vi.mock('wxt/browser', () => ({ browser: { i18n } }));
const { startBackground } = await import('../../../lib/background/index.ts');

/**
 * webextension-polyfill wraps `chrome` where there is no `browser`: in Chromium before 148. Newer browsers
 * never take that branch, so no end-to-end test does.
 */
function loadPolyfill(chrome: unknown): Browser {
  vi.stubGlobal('chrome', chrome);
  vi.stubGlobal('browser', undefined);
  const require = createRequire(import.meta.url);
  const file = require.resolve('webextension-polyfill');
  delete require.cache[file];
  return require(file);
}

/** The fake with methods as older Chromiums have them: a callback last, errors in `runtime.lastError`. */
function withCallbacks(extension: ReturnType<typeof fakeExtension>) {
  const { runtime, permissions, storage, tabs, ...rest } = extension.api;
  const callbackLast =
    (method: (...args: never[]) => Promise<unknown>) =>
    (...args: unknown[]) => {
      const done = args.pop();
      if (typeof done !== 'function') throw new TypeError('No matching signature.');
      method(...(args as never[])).then(
        (value) => done(value),
        (error: Error) => {
          Object.assign(runtime, { lastError: { message: error.message } });
          done();
          Object.assign(runtime, { lastError: undefined });
        },
      );
    };
  const { local } = storage;
  return {
    ...rest,
    runtime,
    storage: {
      ...storage,
      local: {
        get: callbackLast((key: string) => local.get(key)),
        set: callbackLast((items: Record<string, unknown>) => local.set(items)),
      },
    },
    permissions: {
      ...permissions,
      getAll: callbackLast(permissions.getAll),
      contains: callbackLast(permissions.contains),
    },
    tabs: {
      onRemoved: tabs.onRemoved,
      query: callbackLast(tabs.query),
      create: callbackLast(tabs.create),
      sendMessage: callbackLast(tabs.sendMessage),
    },
  };
}

describe('with the API of an older Chromium, wrapped by webextension-polyfill', () => {
  let extension: ReturnType<typeof fakeExtension>;
  let browser: Browser;

  beforeEach(async () => {
    extension = fakeExtension();
    extension.origins.add('https://forum.example/*');
    extension.tabs.push({ id: 7, url: 'https://forum.example/thread' });
    const chrome = withCallbacks(extension);
    browser = loadPolyfill(chrome);
    expect(browser).not.toBe(chrome);
    startBackground(browser, () => Promise.reject(new Error('not asked for')));
    await settled();
  });

  afterEach(() => vi.unstubAllGlobals());

  it('brings sites and open tabs in line', () => {
    expect([...extension.scripts.keys()]).toEqual(['https://forum.example/*']);
    expect(extension.injected).toEqual([{ tabId: 7, files: ['/marks.js'] }]);
  });

  it('answers messages, errors too', async () => {
    const report = { kind: 'report-found', concepts: 3 };
    expect(await extension.tell(report, 7)).toEqual({ ok: true, value: null });
    expect(await extension.badgeOf(7)).toBe('3');
    // No such tab: the error is an answer, not the polyfill's stand-in for a rejection.
    expect(await extension.tell({ kind: 'inject', script: 'tip' }, 99)).toEqual({
      ok: false,
      error: 'Cannot access contents of the page',
    });
  });

  it('tells a page that does not answer from one that does', async () => {
    const step = { kind: 'step', direction: 1 } as const;
    expect(await sendToTab(browser, 7, step)).toMatchObject({ ok: false });
    extension.pages.set('7/0', () => ({ ok: true, value: null }));
    expect(await sendToTab(browser, 7, step)).toEqual({ ok: true, value: null });
  });

  it('keeps settings', async () => {
    await changeSettings(browser, () => ({ offSites: ['forum.example'] }));
    expect((await readSettings(browser)).offSites).toEqual(['forum.example']);
    await extension.command('toggle-pause', { id: 7 });
    await settled();
    expect(await extension.title()).toBe('Running Footnotes (paused)');
  });
});
