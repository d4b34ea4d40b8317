import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { BUILT_IN_SITES } from '../../../lib/sites.ts';

/** What was built before the tests; see scripts/test.ts. */
const manifests = ['chrome', 'firefox'].map(
  (browser) =>
    [browser, JSON.parse(readFileSync(`.output/${browser}-mv3/manifest.json`, 'utf8'))] as const,
);
const privacy = readFileSync('PRIVACY.md', 'utf8');

describe.each(manifests)('the manifest for %s', (browser, manifest) => {
  it('asks for these permissions and no others', () => {
    expect(manifest.permissions).toEqual(['scripting']);
    expect(manifest.optional_permissions).toBeUndefined();
    expect(manifest.optional_host_permissions).toBeUndefined();
  });

  it('has each permission explained in PRIVACY.md', () => {
    for (const permission of manifest.permissions) expect(privacy).toContain(`\`${permission}\``);
    for (const site of BUILT_IN_SITES) expect(privacy).toContain(site);
  });

  it('may read exactly the pages it marks', () => {
    const [script] = manifest.content_scripts;
    expect(manifest.content_scripts).toHaveLength(1);
    expect(script.matches).toEqual(manifest.host_permissions);
    expect(manifest.host_permissions).toEqual(BUILT_IN_SITES.map((site) => `https://*.${site}/*`));
  });

  it('shows nothing of itself to pages', () => {
    expect(manifest.web_accessible_resources).toBeUndefined();
    expect(manifest.externally_connectable).toBeUndefined();
  });

  it('forbids its own pages every connection and all code from elsewhere', () => {
    const policy = manifest.content_security_policy.extension_pages;
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("connect-src 'none'");
    expect(policy).toContain("script-src 'self';");
  });

  it('names the oldest browser in which everything works', () => {
    if (browser === 'firefox') {
      const { gecko } = manifest.browser_specific_settings;
      expect(gecko.strict_min_version).toBe('146.0');
      expect(gecko.data_collection_permissions).toEqual({ required: ['none'] });
    } else expect(Number(manifest.minimum_chrome_version)).toBeGreaterThanOrEqual(128);
  });
});
