import browser, { type Tabs } from 'webextension-polyfill';
import { allowedOrigins, isAllowed, siteOf } from '../../lib/background/sites.ts';
import { sendToTab } from '../../lib/messages.ts';
import { readSettings } from '../../lib/settings.ts';
import { type FrameView, lookAround, ROOM } from './look-around.ts';
import type { FoundMention, PageFacts } from './page-state.ts';

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
  return {
    address,
    settings,
    allowedOrigins: origins,
    allowed,
    contentType: frames.get(0)?.contentType ?? null,
    found: await mentionsIn(tab?.id, [...frames.keys()]),
    unreadFrames: unreadIn(frames),
  };
}

/** The frames that let us in, by id: none on pages that are closed to extensions. */
async function framesIn(tabId: number | undefined): Promise<Map<number, FrameView>> {
  if (tabId === undefined) return new Map();
  try {
    const target = { tabId, allFrames: true };
    const views = await browser.scripting.executeScript({ target, func: lookAround, args: [ROOM] });
    return new Map(
      views.flatMap(({ frameId, result }) => (result ? [[frameId, result as FrameView]] : [])),
    );
  } catch {
    return new Map();
  }
}

/** What is marked in the top frame and the others. Null when the page script is not in the top frame. */
async function mentionsIn(
  tabId: number | undefined,
  frames: number[],
): Promise<PageFacts['found']> {
  if (tabId === undefined) return null;
  const ids = [0, ...frames.filter((frameId) => frameId !== 0)];
  const answers = await Promise.all(
    ids.map((frameId) => sendToTab(browser, tabId, { kind: 'list-mentions' }, frameId)),
  );
  if (!answers[0]?.ok) return null;
  const mentions = answers.flatMap((answer, index): FoundMention[] =>
    answer.ok
      ? answer.value.mentions.map((mention) => ({ ...mention, frameId: ids[index] ?? 0 }))
      : [],
  );
  const leftOut = answers.reduce((sum, answer) => sum + (answer.ok ? answer.value.leftOut : 0), 0);
  return { mentions, leftOut };
}

/** Frames that can be seen in those that let us in, but did not let us in themselves. */
function unreadIn(frames: Map<number, FrameView>): number {
  const views = [...frames.values()];
  const seen = views.reduce((sum, { roomyInside }) => sum + roomyInside, 0);
  const entered = [...frames].filter(([frameId, { roomy }]) => frameId !== 0 && roomy).length;
  return Math.max(0, seen - entered);
}
