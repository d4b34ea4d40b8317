import type { Browser } from 'webextension-polyfill';
import { send } from '../messages.ts';
import { openPanel, type PanelApi } from '../panel.ts';

/** How long the panel may take from being opened to asking what to show, in milliseconds. */
const LOADED_WITHIN = 10_000;

/** Opens the panel beside a page, and tells it what to show. */
export class Panel {
  readonly #api: Pick<Browser, 'runtime'> & PanelApi;
  /** What a panel that is still loading is to show, by its window. */
  readonly #wanted = new Map<number, Promise<string>>();

  constructor(api: Pick<Browser, 'runtime'> & PanelApi) {
    this.#api = api;
  }

  /**
   * Opens the panel at an address of the library. To be called before anything is awaited after a click: only
   * then do browsers open it. Rejects when this one does not.
   * @param address what follows `reference.html`; may be found while the panel loads
   */
  async show(windowId: number, address: Promise<string>): Promise<void> {
    const opening = openPanel(this.#api, windowId);
    this.#wanted.set(windowId, address);
    setTimeout(() => this.#forget(windowId, address), LOADED_WITHIN);
    try {
      await opening;
    } catch (error) {
      this.#forget(windowId, address);
      throw error;
    }
    // One that was open already asks nothing, in Chromium; Firefox loads it anew, and it asks after all.
    const request = { kind: 'show-in-panel', windowId, address: await address } as const;
    await send<'show-in-panel'>(this.#api, request);
  }

  /** What the panel of this window was opened for, once. */
  async take(windowId: number): Promise<string | null> {
    const address = this.#wanted.get(windowId);
    if (!address) return null;
    this.#forget(windowId, address);
    return address;
  }

  #forget(windowId: number, address: Promise<string>): void {
    if (this.#wanted.get(windowId) === address) this.#wanted.delete(windowId);
  }
}
