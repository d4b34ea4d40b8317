import { defineConfig } from 'wxt';
import { knowledgePlugin } from './lib/knowledge/compile/vite-plugin.ts';
import { BUILT_IN_MATCHES } from './lib/sites.ts';
import { afterFirstFrame } from './scripts/vite/after-first-frame.ts';
import { changelogPlugin } from './scripts/vite/changelog.ts';
import { compileAtOnce } from './scripts/vite/compile-at-once.ts';
import { BundledLicences } from './scripts/vite/licences.ts';
import { preactWithoutHtml } from './scripts/vite/preact-without-html.ts';

const command = (key: string, description: string) => ({
  suggested_key: { default: `Alt+Shift+${key}`, mac: `MacCtrl+Shift+${key}` },
  description,
});

const licences = new BundledLicences();

export default defineConfig({
  imports: false,
  targetBrowsers: ['chrome', 'firefox'],
  manifestVersion: 3,
  manifest: ({ browser }) => ({
    name: '__MSG_extName__',
    description: '__MSG_extDescription__',
    default_locale: 'en',
    icons: { 16: 'icon/16.png', 32: 'icon/32.png', 48: 'icon/48.png', 128: 'icon/128.png' },
    permissions: ['storage', 'scripting', 'activeTab', 'contextMenus'],
    host_permissions: BUILT_IN_MATCHES,
    // Asked for site by site, from the popup.
    optional_host_permissions: ['https://*/*', 'http://*/*'],
    // Chromium suggests at most four keys. Alt+Shift is taken by few pages and no browser; on a Mac it
    // types letters.
    commands: {
      _execute_action: command('L', '__MSG_commandOpen__'),
      'next-mark': command('J', '__MSG_commandNext__'),
      'previous-mark': command('K', '__MSG_commandPrevious__'),
      'toggle-pause': command('P', '__MSG_commandPause__'),
    },
    content_security_policy: {
      extension_pages:
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
    },
    // Named by hand instead of through WXT's content scripts: its wrapper tells every page the
    // extension's id and lets any page switch the script off with a forged event.
    content_scripts: [
      {
        matches: BUILT_IN_MATCHES,
        js: ['marks.js'],
        css: ['assets/mark-style.css'],
        run_at: 'document_start',
        all_frames: true,
      },
    ],
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'running-footnotes@running-footnotes.example',
              // The first version that paints underlines in ::highlight() (bug 1845446).
              strict_min_version: '146.0',
              data_collection_permissions: { required: ['none'] },
            },
            gecko_android: { strict_min_version: '146.0' },
          },
        }
      : {
          // caretPositionFromPoint, which tells the word under the pointer, arrived in 128.
          minimum_chrome_version: '128',
        }),
  }),
  vite: ({ browser }) => ({
    plugins: [
      preactWithoutHtml(),
      afterFirstFrame(),
      knowledgePlugin('content'),
      changelogPlugin('CHANGELOG.md'),
      licences.collect(),
      compileAtOnce('detect'),
    ],
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    build: {
      // Its polyfill calls fetch; nothing of ours may.
      modulePreload: { polyfill: false },
      // The manifest's versions: anything older would rewrite light-dark() and private fields for nothing.
      target: browser === 'firefox' ? 'firefox146' : 'chrome128',
    },
  }),
  hooks: {
    'build:done': (wxt) => licences.write(wxt.config.outDir),
  },
});
