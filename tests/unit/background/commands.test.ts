import { beforeEach, describe, expect, it, vi } from 'vitest';
import { readSettings } from '../../../lib/settings.ts';
import { fakeExtension, settled } from './fake-extension.ts';
import { i18n } from './i18n.ts';

vi.mock('wxt/browser', () => ({ browser: { i18n } }));
const { startBackground } = await import('../../../lib/background/index.ts');

let extension: ReturnType<typeof fakeExtension>;

beforeEach(async () => {
  extension = fakeExtension();
  startBackground(extension.api, () => Promise.reject(new Error('not asked for')));
  await settled();
});

describe('keyboard commands', () => {
  it.each([
    ['next-mark', 1],
    ['previous-mark', -1],
  ])('%s steps on the page in front', async (command, direction) => {
    const page = vi.fn(() => ({ ok: true, value: null }));
    extension.pages.set('4/0', page);
    await extension.command(command, { id: 4 });
    expect(page).toHaveBeenCalledExactlyOnceWith({ kind: 'step', direction });
    expect(extension.openPopup).not.toHaveBeenCalled();
  });

  it('find the tab themselves where the browser does not name it', async () => {
    const page = vi.fn(() => ({ ok: true, value: null }));
    extension.tabs.push({ id: 4, url: 'https://www.strava.com/' });
    extension.pages.set('4/0', page);
    await extension.command('next-mark', undefined);
    expect(page).toHaveBeenCalledOnce();
  });

  it('open the popup, which says why, on a page that is not read', async () => {
    await extension.command('next-mark', { id: 4 });
    expect(extension.openPopup).toHaveBeenCalledOnce();
  });

  it('end quietly where the browser opens no popup by itself', async () => {
    extension.openPopup.mockRejectedValueOnce(new Error('openPopup requires a user gesture'));
    await extension.command('previous-mark', { id: 4 });
  });

  it('toggle-pause pauses and resumes', async () => {
    await extension.command('toggle-pause', { id: 4 });
    expect((await readSettings(extension.api)).paused).toBe(true);
    await extension.command('toggle-pause', { id: 4 });
    expect((await readSettings(extension.api)).paused).toBe(false);
  });
});
