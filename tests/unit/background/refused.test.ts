import { beforeEach, describe, expect, it, vi } from 'vitest';

const api = vi.hoisted(() => ({
  permissions: { request: vi.fn<(asked: object) => Promise<boolean>>() },
  storage: { local: { get: vi.fn(), set: vi.fn() } },
  scripting: { insertCSS: vi.fn(), executeScript: vi.fn() },
}));
vi.mock('webextension-polyfill', () => ({ default: api }));

import { allow, Refused } from '../../../components/popup/page-actions.ts';

const SITE = {
  host: 'forum.example',
  builtIn: false,
  origin: 'https://forum.example/*',
  pattern: 'https://forum.example/*',
};

beforeEach(() => vi.clearAllMocks());

describe('a site that the reader refuses', () => {
  it('is asked for within the click, and then left as it was', async () => {
    api.permissions.request.mockResolvedValue(false);
    const outcome = allow(SITE, 7);
    expect(api.permissions.request).toHaveBeenCalledWith({ origins: [SITE.pattern] });
    await expect(outcome).rejects.toBeInstanceOf(Refused);
    expect(api.storage.local.set).not.toHaveBeenCalled();
    expect(api.scripting.insertCSS).not.toHaveBeenCalled();
    expect(api.scripting.executeScript).not.toHaveBeenCalled();
  });
});
