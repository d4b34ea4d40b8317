import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { COMMANDS } from '../../../lib/background/commands.ts';
import { PAGE_SCRIPT } from '../../../lib/background/page-scripts.ts';
import { BUILT_IN_SITES } from '../../../lib/sites.ts';
import messages from '../../../public/_locales/en/messages.json' with { type: 'json' };

/** What was built before the tests; see scripts/test.ts. */
const manifests = ['chrome', 'firefox'].map(
  (browser) =>
    [browser, JSON.parse(readFileSync(`.output/${browser}-mv3/manifest.json`, 'utf8'))] as const,
);
const privacy = readFileSync('PRIVACY.md', 'utf8');

describe.each(manifests)('the manifest for %s', (browser, manifest) => {
  it('asks for these permissions and no others', () => {
    const both = ['storage', 'scripting', 'activeTab', 'contextMenus'];
    // Firefox asks for no permission to have a sidebar.
    expect(manifest.permissions).toEqual(browser === 'chrome' ? [...both, 'sidePanel'] : both);
    expect(manifest.optional_permissions).toBeUndefined();
    expect(manifest.optional_host_permissions).toEqual(['https://*/*', 'http://*/*']);
  });

  it('has each permission explained in PRIVACY.md', () => {
    for (const permission of manifest.permissions) expect(privacy).toContain(`\`${permission}\``);
    for (const site of BUILT_IN_SITES) expect(privacy).toContain(site);
    expect(privacy).toContain('other sites (optional)');
  });

  it('has the library beside the page, and opens it only when asked', () => {
    if (browser === 'chrome')
      expect(manifest.side_panel).toEqual({ default_path: 'sidepanel.html' });
    else {
      const { default_panel, open_at_install } = manifest.sidebar_action;
      expect([default_panel, open_at_install]).toEqual(['sidepanel.html', false]);
    }
  });

  it('may read exactly the pages it marks', () => {
    const [script] = manifest.content_scripts;
    expect(manifest.content_scripts).toHaveLength(1);
    expect(script.matches).toEqual(manifest.host_permissions);
    expect(manifest.host_permissions).toEqual(BUILT_IN_SITES.map((site) => `https://*.${site}/*`));
  });

  it('runs on the sites that readers add as it does on the built-in ones', () => {
    const { matches, js, css, run_at, all_frames } = manifest.content_scripts[0];
    expect(matches).not.toEqual([]);
    expect({ js, css, runAt: run_at, allFrames: all_frames }).toEqual(PAGE_SCRIPT);
  });

  it('suggests keys for at most four commands, as Chromium demands, and says what each does', () => {
    const commands: [string, { suggested_key: Record<string, string>; description: string }][] =
      Object.entries(manifest.commands);
    expect(commands.map(([name]) => name)).toEqual(['_execute_action', ...COMMANDS]);
    expect(commands.length).toBeLessThanOrEqual(4);
    for (const [, { suggested_key, description }] of commands) {
      expect(suggested_key.default).toMatch(/^Alt\+Shift\+[A-Z]$/);
      const text = /^__MSG_(\w+)__$/.exec(description)?.[1] ?? '';
      expect(messages).toHaveProperty([text]);
    }
    const keys = commands.map(([, { suggested_key }]) => suggested_key.default);
    expect(new Set(keys).size).toBe(keys.length);
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
      const { gecko, gecko_android } = manifest.browser_specific_settings;
      expect(gecko.strict_min_version).toBe('146.0');
      expect(gecko_android).toEqual({ strict_min_version: gecko.strict_min_version });
      expect(gecko.data_collection_permissions).toEqual({ required: ['none'] });
    } else expect(Number(manifest.minimum_chrome_version)).toBeGreaterThanOrEqual(128);
  });
});
