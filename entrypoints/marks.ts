import { findable } from 'virtual:knowledge/lexicon';
import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { createFind } from '../lib/detection/index.ts';
import { startSession } from '../lib/page/session/session.ts';

export default defineUnlistedScript(() => {
  startSession(browser, createFind(findable));
});
