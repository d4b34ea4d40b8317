import browser from 'webextension-polyfill';
import { defineBackground } from 'wxt/utils/define-background';
import { injectTip } from '../lib/background/inject-tip.ts';
import { openCard } from '../lib/background/open-card.ts';
import { handleMessages } from '../lib/messages.ts';

export default defineBackground(() => {
  handleMessages(browser, {
    'inject-tip': (_message, sender) => injectTip(browser, sender),
    'open-card': ({ address }) => openCard(browser, address),
  });
});
