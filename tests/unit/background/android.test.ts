import { beforeEach, describe, expect, it, vi } from 'vitest';
import {
  canOpenShortcuts,
  openShortcuts,
  readShortcuts,
} from '../../../components/options/shortcuts.ts';
import { changeSettings } from '../../../lib/settings.ts';
import { fakeExtension, settled } from './fake-extension.ts';
import { i18n } from './i18n.ts';

vi.mock('wxt/browser', () => ({ browser: { i18n } }));
const { startBackground } = await import('../../../lib/background/index.ts');

/** What Firefox has on computers only (MDN's compatibility data). */
const NOT_ON_PHONES = ['commands', 'contextMenus', 'menus', 'sidebarAction', 'windows'];
const FORUM = 'https://forum.example/*';

describe('on Firefox for Android', () => {
  let extension: ReturnType<typeof fakeExtension>;
  beforeEach(async () => {
    extension = fakeExtension();
    extension.origins.add(FORUM);
    extension.tabs.push({ id: 1, url: 'https://forum.example/thread' });
    const api = extension.api as unknown as Record<string, unknown>;
    for (const name of NOT_ON_PHONES) delete api[name];
    // A menu entry stands for the button there: it has a title, but neither badge nor colours.
    const { setTitle } = extension.api.action;
    api.action = { setTitle };
    startBackground(extension.api, () => Promise.reject(new Error('not asked for')));
    await settled();
  });

  it('registers allowed sites and reads their open tabs', () => {
    expect([...extension.scripts.keys()]).toEqual([FORUM]);
    expect(extension.injected).toEqual([{ tabId: 1, files: ['/marks.js'] }]);
  });

  it('does what pages ask for', async () => {
    const done = { ok: true, value: null };
    expect(await extension.tell({ kind: 'report-found', concepts: 2 }, 1)).toEqual(done);
    expect(await extension.tell({ kind: 'inject', script: 'detect' }, 1)).toEqual(done);
    expect(await extension.tell({ kind: 'open-card', address: 'soleus-strain' }, 1)).toEqual(done);
    expect(extension.opened).toEqual(['extension://ours/reference.html#/soleus-strain']);
  });

  it('follows settings and sites', async () => {
    await changeSettings(extension.api, () => ({ paused: true, badge: false }));
    await settled();
    expect(await extension.title()).toBe('Running Footnotes (paused)');
    await extension.revoke(FORUM);
    expect(extension.scripts.size).toBe(0);
  });

  it('shows no shortcuts in the options, and no way to change them', async () => {
    expect(await readShortcuts(extension.api)).toEqual([]);
    expect(canOpenShortcuts(extension.api)).toBe(false);
    await expect(openShortcuts(extension.api)).resolves.toBeUndefined();
  });
});
