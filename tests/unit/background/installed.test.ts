import { beforeEach, describe, expect, it } from 'vitest';
import type { Browser } from 'webextension-polyfill';
import { greet } from '../../../lib/background/installed.ts';
import { hasNews, keepSeen } from '../../../lib/news.ts';
import { fakeExtension } from './fake-extension.ts';

let version: string;
let extension: ReturnType<typeof fakeExtension>;
let api: Browser;
beforeEach(() => {
  version = '0.2.0';
  extension = fakeExtension();
  ({ api } = extension);
  Object.assign(api.runtime, { getManifest: () => ({ version }) });
});

const update = (previousVersion: string) => greet(api, { reason: 'update', previousVersion });

describe('after the installation', () => {
  it('the welcome page opens, and nothing is news', async () => {
    await greet(api, { reason: 'install' });
    expect(extension.opened).toEqual(['extension://ours/welcome.html']);
    expect(await hasNews(api)).toBe(false);
  });
});

describe('after an update', () => {
  it('no page opens, and there is news until it is seen', async () => {
    await greet(api, { reason: 'install' });
    extension.opened.length = 0;
    version = '0.3.0';
    await update('0.2.0');
    expect(extension.opened).toEqual([]);
    expect(await hasNews(api)).toBe(true);
    await keepSeen(api);
    expect(await hasNews(api)).toBe(false);
  });

  it('news of an earlier one that was not seen stay news', async () => {
    await update('0.1.0');
    version = '0.3.0';
    await update('0.2.0');
    version = '0.2.0';
    expect(await hasNews(api)).toBe(true);
  });

  it('the same version again is none, nor is an update of the browser', async () => {
    await update('0.2.0');
    await greet(api, { reason: 'browser_update' });
    expect(await hasNews(api)).toBe(false);
    expect(extension.opened).toEqual([]);
  });

  it('nothing is news where that cannot be read', async () => {
    expect(await hasNews({ ...api, storage: {} } as Browser)).toBe(false);
  });
});
