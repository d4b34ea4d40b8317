import browser from 'webextension-polyfill';
import { defineBackground } from 'wxt/utils/define-background';
import { startBackground } from '../lib/background/index.ts';
import { answerTips } from '../lib/background/tips.ts';

// What is imported later is bundled into the same file, but not evaluated until it is asked for.
export default defineBackground(() => {
  startBackground(browser, async () => {
    const [{ searchIndex }, { createSearcher }] = await Promise.all([
      import('virtual:knowledge/search'),
      import('../lib/search/index.ts'),
    ]);
    return createSearcher(searchIndex);
  });
  answerTips(browser, async () => (await import('virtual:knowledge/tips')).tips);
});
