import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import browser, { type Tabs } from 'webextension-polyfill';
import { watchSettings } from '../../lib/settings.ts';
import type { MessageKey } from '../../lib/ui/message.ts';
import { watchReports } from './page-actions.ts';
import { factsAbout, tabInFront } from './page-facts.ts';
import { type PageState, pageStateOf } from './page-state.ts';

/** The page in front, kept up to date while the popup is open. */
export interface Page {
  tabId: number | undefined;
  /** Null until the first answer. */
  state: PageState | null;
  /** Why the last action came to nothing. */
  problem: Error | null;
  /** What to say while an action is under way. */
  pending: MessageKey | null;
  /**
   * Does something about the page and looks again, saying `meanwhile` until then. Starts it at once, so that
   * browsers count it as the click's.
   */
  act(action: () => Promise<void>, meanwhile?: MessageKey): void;
}

export function usePage(): Page {
  const [tabId, setTabId] = useState<number>();
  const [state, setState] = useState<PageState | null>(null);
  const [problem, setProblem] = useState<Error | null>(null);
  const [pending, setPending] = useState<MessageKey | null>(null);
  const looks = useRef(0);

  const look = useCallback(async () => {
    const mine = ++looks.current;
    const [tab, seen] = await see();
    // An answer that was overtaken by a later look is out of date.
    if (mine !== looks.current) return;
    setTabId(tab?.id);
    setState(seen);
  }, []);

  useEffect(() => {
    const open = new AbortController();
    void look();
    watchSettings(browser, () => void look(), open.signal);
    watchReports(() => void look(), open.signal);
    return () => open.abort();
  }, [look]);

  const act: Page['act'] = (action, meanwhile) => {
    const started = action();
    setProblem(null);
    setPending(meanwhile ?? null);
    started
      .catch((error: unknown) => setProblem(error instanceof Error ? error : Error(String(error))))
      .then(look)
      .finally(() => setPending(null));
  };

  return { tabId, state, problem, pending, act };
}

/** The tab in front and how things are with its page. Never rejects. */
async function see(): Promise<[tab: Tabs.Tab | undefined, state: PageState]> {
  try {
    const tab = await tabInFront();
    return [tab, pageStateOf(await factsAbout(tab))];
  } catch {
    return [undefined, { state: 'failed' }];
  }
}
