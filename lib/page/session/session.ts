import type { browser } from 'wxt/browser';
import type { Answer, Message } from '../../messages.ts';
import { isMarked, readSettings, type Settings, watchSettings } from '../../settings.ts';
import { type Bridge, getBridge, setBridge } from '../bridge.ts';
import { listen } from '../listen.ts';
import { PageText } from '../text/page-text.ts';
import { whenBack } from '../when-back.ts';
import { sendFor } from './send-for.ts';
import { SMALLEST_FRAME } from './smallest-frame.ts';

/** The part of the browser's API that a page script has. */
export type PageApi = Pick<typeof browser, 'runtime' | 'storage'>;

const NOTHING_FOUND: Answer<'list-mentions'> = { ok: true, value: { mentions: [], leftOut: 0 } };

/**
 * Starts the extension's presence in this document: its text is read while the settings allow, from its
 * first frame on, until the bridge's lifetime ends.
 *
 * Runs at the document's start, for the sake of one listener: a key press must reach an open card before
 * the page's own capturing listener can take it. A second start of the same extension does nothing.
 *
 * @param find where something to mark may begin in a text, from an offset on; -1: nowhere
 */
export function startSession(api: PageApi, find: (text: string, from: number) => number): void {
  const known = getBridge();
  if (known?.lifetime.signal.aborted === false) {
    if (known.isCurrent()) return;
    known.lifetime.abort();
  }

  const lifetime = new AbortController();
  let settings: Settings;
  /** Ends the reading, not the session. */
  let reading: AbortController | undefined;
  let text: PageText | undefined;

  const bridge: Bridge = {
    lifetime,
    isCurrent: () => api.runtime?.id !== undefined,
    settings: () => settings,
    resume: () => text?.resume(),
    marks: null,
    tip: null,
  };
  setBridge(bridge);

  let asked = false;
  const openSink = (signal: AbortSignal) => {
    if (bridge.marks) return bridge.marks.open(signal);
    if (!bridge.isCurrent()) lifetime.abort();
    else if (!asked) askForMeaning(api, lifetime.signal);
    asked = true;
    return null;
  };
  const read = ({ signal }: AbortController) => {
    if (signal.aborted) return;
    text = new PageText({ find, openSink: () => openSink(signal), signal });
  };

  /** Starts, changes or ends the reading as the settings say. */
  const apply = () => {
    if (!settings || lifetime.signal.aborted) return;
    if (isMarked(settings, location) && !isTooSmall()) {
      if (reading) {
        bridge.marks?.choose(settings);
        text?.resume();
      } else {
        const begun = new AbortController();
        reading = begun;
        whenShown(() => read(begun));
      }
    } else {
      reading?.abort();
      reading = text = undefined;
    }
  };
  const choose = (chosen: Settings) => {
    settings = chosen;
    apply();
  };

  const { signal } = lifetime;
  signal.addEventListener('abort', () => reading?.abort());
  const chooseAsStored = () => readSettings(api).then(choose);
  chooseAsStored();
  watchSettings(api, choose, signal);
  whenBack(() => (bridge.isCurrent() ? chooseAsStored() : lifetime.abort()), signal);
  // What is hidden on one address may be shown on the next, and a frame may grow.
  window.navigation?.addEventListener('navigatesuccess', apply, { signal });
  if (window !== top) listen('resize', apply, { signal });

  for (const type of ['keydown', 'keypress', 'keyup'] as const) {
    listen(type, (event) => bridge.tip?.onKey(event), { capture: true, signal });
  }
  const onMessage: Parameters<PageApi['runtime']['onMessage']['addListener']>[0] = (
    raw,
    sender,
    respond,
  ) => {
    if (raw?.kind === 'leave' && new RegExp(raw.pages).test(location.href)) lifetime.abort();
    if (bridge.tip) return bridge.tip.onMessage(raw, sender, respond);
    if (raw?.kind === 'list-mentions') respond(NOTHING_FOUND);
  };
  api.runtime.onMessage.addListener(onMessage);
  signal.addEventListener('abort', () => api.runtime?.onMessage?.removeListener(onMessage));
}

/** Sends for the script that knows what words mean; it calls the bridge's `resume`. */
function askForMeaning(api: PageApi, signal: AbortSignal): void {
  const message: Message<'inject'> = { kind: 'inject', script: 'detect' };
  void sendFor(() => api.runtime.sendMessage(message), signal);
}

function isTooSmall(): boolean {
  const { width, height } = SMALLEST_FRAME;
  return window !== top && (innerWidth < width || innerHeight < height);
}

/**
 * Calls back after the first frame that shows the whole document: before it the first question about an
 * element's style would have the browser work out the styles of the page, in one go and in our time.
 */
function whenShown(callback: () => void): void {
  const afterFrame = () => requestAnimationFrame(() => setTimeout(callback));
  if (document.readyState === 'loading') {
    document.addEventListener('DOMContentLoaded', afterFrame, { once: true });
  } else afterFrame();
}
