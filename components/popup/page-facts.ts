import browser, { type Tabs } from 'webextension-polyfill';
import { allowedOrigins, isAllowed, siteOf } from '../../lib/background/sites.ts';
import { sendToTab } from '../../lib/messages.ts';
import { SMALLEST_FRAME } from '../../lib/page/session/smallest-frame.ts';
import { readSettings } from '../../lib/settings.ts';
import { type FrameAnswer, foundIn } from './found-in.ts';
import { type FrameView, lookAround } from './look-around.ts';
import type { PageFacts } from './page-state.ts';

/** The tab that the popup was opened over. */
export async function tabInFront(): Promise<Tabs.Tab | undefined> {
  return (await browser.tabs.query({ active: true, currentWindow: true }))[0];
}

/** Asks the browser, and the page itself as far as we may, what there is to tell about a tab. */
export async function factsAbout(tab: Tabs.Tab | undefined): Promise<PageFacts> {
  const address = tab?.url;
  const site = siteOf(address);
  const [settings, origins, allowed, frames] = await Promise.all([
    readSettings(browser),
    allowedOrigins(browser),
    site ? isAllowed(browser, site) : false,
    framesIn(tab?.id),
  ]);
  const read = await readFrames(tab?.id, [...frames.keys()]);
  return {
    address,
    settings,
    allowedOrigins: origins,
    allowed,
    contentType: frames.get(0)?.contentType ?? null,
    found: read.has(0) ? foundIn(read) : null,
    unreadFrames: unreadIn(frames, read),
  };
}

/** The frames that let us in, by id: none on pages that are closed to extensions. */
async function framesIn(tabId: number | undefined): Promise<Map<number, FrameView>> {
  if (tabId === undefined) return new Map();
  try {
    const target = { tabId, allFrames: true };
    const views = await browser.scripting.executeScript({
      target,
      func: lookAround,
      args: [SMALLEST_FRAME],
      // A page that is slow to load would keep us waiting.
      injectImmediately: true,
    });
    return new Map(
      views.flatMap(({ frameId, result }) => (result ? [[frameId, result as FrameView]] : [])),
    );
  } catch {
    return new Map();
  }
}

/** What the page script tells in each frame, by id: the frames without it do not answer. */
async function readFrames(
  tabId: number | undefined,
  frames: number[],
): Promise<Map<number, FrameAnswer>> {
  if (tabId === undefined) return new Map();
  const ids = new Set([0, ...frames]);
  const answers = [...ids].map(async (frameId) => {
    const answer = await sendToTab(browser, tabId, { kind: 'list-mentions' }, frameId);
    return answer.ok ? ([[frameId, answer.value]] as const) : [];
  });
  return new Map((await Promise.all(answers)).flat());
}

/** Frames that can be seen from those that let us in, and are not read themselves. */
function unreadIn(frames: Map<number, FrameView>, read: Map<number, FrameAnswer>): number {
  const seen = [...frames.values()].reduce((sum, { roomyInside }) => sum + roomyInside, 0);
  const entered = [...frames].filter(([id, { roomy }]) => id !== 0 && roomy && read.has(id)).length;
  return Math.max(0, seen - entered);
}
