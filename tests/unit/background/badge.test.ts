import { beforeEach, describe, expect, it, vi } from 'vitest';
import { framesOf } from '../../../lib/background/frames.ts';
import { changeSettings } from '../../../lib/settings.ts';
import { fakeExtension, settled } from './fake-extension.ts';
import { i18n } from './i18n.ts';

vi.mock('wxt/browser', () => ({ browser: { i18n } }));
const { startBackground } = await import('../../../lib/background/index.ts');

let extension: ReturnType<typeof fakeExtension>;

beforeEach(async () => {
  extension = fakeExtension();
  extension.tabs.push(
    { id: 1, url: 'https://www.strava.com/' },
    { id: 2, url: 'https://x.example/' },
  );
  await wake();
});

async function wake() {
  startBackground(extension.api, () => Promise.reject(new Error('not asked for')));
  await settled();
}

/** A frame whose page script marks these concepts. */
function frameWith(tabId: number, frameId: number, ...concepts: string[]) {
  const mentions = concepts.map((concept) => ({ concept }));
  extension.pages.set(`${tabId}/${frameId}`, ({ kind }) =>
    kind === 'list-mentions' ? { ok: true, value: { mentions, leftOut: 0 } } : undefined,
  );
  return extension.tell({ kind: 'report-found', concepts: new Set(concepts).size }, tabId, frameId);
}

describe('the badge', () => {
  it('shows the number of concepts on the page of each tab', async () => {
    await frameWith(1, 0, 'calf-strain', 'soleus');
    await frameWith(2, 0, 'calf-cramp');
    expect(await extension.badgeOf(1)).toBe('2');
    expect(await extension.badgeOf(2)).toBe('1');
  });

  it('is empty when nothing is marked any more', async () => {
    await frameWith(1, 0, 'calf-strain');
    await frameWith(1, 0);
    expect(await extension.badgeOf(1)).toBe('');
  });

  it('forgets the frames of a tab when it is closed', async () => {
    await frameWith(1, 3, 'calf-strain');
    await frameWith(2, 4, 'soleus');
    await extension.closeTab(1);
    await settled();
    const { frames } = await extension.api.storage.session.get('frames');
    expect(frames).toEqual({ 2: [4] });
  });

  it('counts a concept once, however many frames hold it', async () => {
    await frameWith(1, 0, 'calf-strain', 'soleus');
    await frameWith(1, 12, 'calf-strain', 'calf-cramp');
    expect(await extension.badgeOf(1)).toBe('3');
  });

  it('remembers frames while the worker sleeps, and drops those that are gone', async () => {
    await frameWith(1, 0, 'calf-strain');
    await frameWith(1, 12, 'calf-cramp');
    extension.sleep();
    await wake();
    await frameWith(1, 0, 'calf-strain', 'soleus');
    expect(await extension.badgeOf(1)).toBe('3');

    // The tab goes to another page: its frames no longer answer.
    extension.pages.delete('1/12');
    await frameWith(1, 0, 'soleus');
    expect(await extension.badgeOf(1)).toBe('1');
    expect(await framesOf(extension.api, 1)).toEqual([]);
  });

  it('forgets the frames of closed tabs', async () => {
    await frameWith(2, 5, 'calf-cramp');
    expect(await framesOf(extension.api, 2)).toEqual([5]);
    extension.tabs.pop();
    await frameWith(1, 12, 'calf-cramp');
    expect(await framesOf(extension.api, 2)).toEqual([]);
  });

  it('takes reports that come together one after the other', async () => {
    await Promise.all([frameWith(1, 0, 'a-a'), frameWith(1, 3, 'b-b'), frameWith(1, 4, 'c-c')]);
    expect(await extension.badgeOf(1)).toBe('3');
  });

  it('can be switched off and on again', async () => {
    await frameWith(1, 0, 'calf-strain');
    await changeSettings(extension.api, () => ({ badge: false }));
    await settled();
    expect(await extension.badgeOf(1)).toBe('');
    await frameWith(1, 0, 'calf-strain', 'soleus');
    expect(await extension.badgeOf(1)).toBe('');
    await changeSettings(extension.api, () => ({ badge: true }));
    await settled();
    expect(await extension.badgeOf(1)).toBe('2');
  });

  it('minds a tab that was closed meanwhile as little as one without a page', async () => {
    extension.api.action.setBadgeText = () => Promise.reject(new Error('No tab with id: 9.'));
    expect(await frameWith(9, 0, 'calf-strain')).toMatchObject({ ok: true });
  });
});

describe('the name of the button', () => {
  it('says that marking is paused, from start to end', async () => {
    expect(await extension.title()).toBe('Running Footnotes');
    await changeSettings(extension.api, () => ({ paused: true }));
    await settled();
    expect(await extension.title()).toBe('Running Footnotes (paused)');
    await changeSettings(extension.api, () => ({ paused: false }));
    await settled();
    expect(await extension.title()).toBe('Running Footnotes');
  });
});
