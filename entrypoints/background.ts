import browser from 'webextension-polyfill';
import { defineBackground } from 'wxt/utils/define-background';
import { startBackground } from '../lib/background/index.ts';

export default defineBackground(() =>
  startBackground(browser, async () => {
    // Bundled into the same file, but not evaluated until it is asked for.
    const [{ searchIndex }, { createSearcher }] = await Promise.all([
      import('virtual:knowledge/search'),
      import('../lib/search/index.ts'),
    ]);
    return createSearcher(searchIndex);
  }),
);
