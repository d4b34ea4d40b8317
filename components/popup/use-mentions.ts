import { useEffect, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { type PageMention, sendToTab } from '../../lib/messages.ts';

/** `asking`: no answer yet. `not-read`: nobody answers there (a browser page, a site we do not run on). */
export type PageState =
  | { state: 'asking' }
  | { state: 'not-read' }
  | { state: 'read'; mentions: PageMention[] };

/** What is marked on the page in the current tab, asked once when the popup opens. */
export function useMentions(): PageState {
  const [page, setPage] = useState<PageState>({ state: 'asking' });
  useEffect(() => {
    void askCurrentTab().then(setPage);
  }, []);
  return page;
}

async function askCurrentTab(): Promise<PageState> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id === undefined) return { state: 'not-read' };
  const answer = await sendToTab(browser, tab.id, { kind: 'list-mentions' });
  return answer.ok ? { state: 'read', mentions: answer.value.mentions } : { state: 'not-read' };
}
