import type { Browser, Runtime } from 'webextension-polyfill';
import { oneAtATime } from '../in-turn.ts';
import { sendToTab } from '../messages.ts';
import { readSettings } from '../settings.ts';
import { framesOf, keepFrames } from './frames.ts';

type Api = Pick<Browser, 'action' | 'storage' | 'tabs'>;

/** White on the dark teal of our links: 7.8:1, on light and dark toolbars alike. */
const GROUND = '#0b5a6b';
const INK = '#ffffff';

/** The number on the toolbar button: how many different concepts are marked on the page of a tab. */
export class Badge {
  readonly #api: Api;
  readonly #inTurn = oneAtATime();

  constructor(api: Api) {
    this.#api = api;
    // Firefox for Android has a menu entry instead of a button, and no badge.
    void api.action.setBadgeBackgroundColor?.({ color: GROUND });
    void api.action.setBadgeTextColor?.({ color: INK });
  }

  /** Takes a frame's report that it holds marks of this many concepts now. */
  report(concepts: number, { tab, frameId = 0 }: Pick<Runtime.MessageSender, 'tab' | 'frameId'>) {
    const tabId = tab?.id;
    if (tabId === undefined) throw new Error('only a page can report marks');
    return this.#inTurn(async () => {
      const frames = await framesOf(this.#api, tabId);
      if (frameId !== 0 && !frames.includes(frameId)) frames.push(frameId);
      // Most pages are one frame, whose report says all.
      await this.#show(tabId, frames.length === 0 ? concepts : await this.#count(tabId, frames));
      return null;
    });
  }

  /** Counts again in every tab: the reader switched the badge on or off. */
  refresh(): Promise<void> {
    return this.#inTurn(async () => {
      for (const { id } of await this.#api.tabs.query({ discarded: false })) {
        if (id === undefined) continue;
        await this.#show(id, await this.#count(id, await framesOf(this.#api, id)));
      }
    });
  }

  /** Lets go of a tab that was closed. */
  forget(tabId: number): Promise<void> {
    return this.#inTurn(async () => {
      if ((await framesOf(this.#api, tabId)).length > 0) await keepFrames(this.#api, tabId, []);
    });
  }

  /** A concept counts once, however many frames hold it. Frames that no longer answer are forgotten. */
  async #count(tabId: number, frames: number[]): Promise<number> {
    const concepts = new Set<string>();
    const answering: number[] = [];
    for (const frameId of [0, ...frames]) {
      const answer = await sendToTab(this.#api, tabId, { kind: 'list-mentions' }, frameId);
      if (!answer.ok) continue;
      if (frameId !== 0) answering.push(frameId);
      for (const { concept } of answer.value.mentions) concepts.add(concept);
    }
    if (frames.length > 0) await keepFrames(this.#api, tabId, answering);
    return concepts.size;
  }

  async #show(tabId: number, concepts: number): Promise<void> {
    const { badge } = await readSettings(this.#api);
    try {
      await this.#api.action.setBadgeText?.({
        tabId,
        text: badge && concepts > 0 ? String(concepts) : '',
      });
    } catch {
      // The tab was closed meanwhile.
    }
  }
}
