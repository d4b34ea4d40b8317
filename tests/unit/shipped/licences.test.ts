import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import packageJson from '../../../package.json' with { type: 'json' };

/** All the code in the extension that is not ours, and under which licence it came. */
const BUNDLED = {
  '@wxt-dev/browser': 'MIT',
  'fuse.js': 'Apache-2.0',
  preact: 'MIT',
  'webextension-polyfill': 'MPL-2.0',
  wxt: 'MIT',
};

describe.each(['chrome', 'firefox'])('the licences in what is built for %s', (browser) => {
  const notices = readFileSync(`.output/${browser}-mv3/licences.txt`, 'utf8').split(/^-{72}\n\n/m);
  const heads = notices.map((notice) => /^(\S+) (\S+), (\S+)\n/.exec(notice)?.slice(1) ?? []);

  it('name these packages and no others', () => {
    expect(Object.fromEntries(heads.map(([name, , licence]) => [name, licence]))).toEqual(BUNDLED);
  });

  it('come with where each source is, and with the text where the package has one', () => {
    for (const notice of notices) {
      expect(notice).toMatch(/^source: https:\/\/github\.com\//m);
      // WXT's two packages come without a file of their own.
      if (!/^(@wxt-dev\/browser|wxt) /.test(notice)) expect(notice.length).toBeGreaterThan(500);
    }
  });

  it('cover every dependency that package.json names for shipping', () => {
    for (const [name, version] of Object.entries(packageJson.dependencies)) {
      expect(heads).toContainEqual([name, version, expect.any(String)]);
    }
  });
});
