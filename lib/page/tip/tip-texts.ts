import type { Tip } from '../../knowledge/types.ts';
import { type MessagingApi, send } from '../../messages.ts';

/** What the cards of this page's marks say, as far as the background has told. */
export class TipTexts {
  readonly #api: MessagingApi;
  readonly #known = new Map<string, Tip>();

  constructor(api: MessagingApi) {
    this.#api = api;
  }

  get(card: string): Tip | undefined {
    return this.#known.get(card);
  }

  /** Asks for those that are not known yet. Never rejects: what cannot be had is asked for again the next time. */
  async load(cards: Iterable<string>): Promise<void> {
    const missing = [...new Set(cards)].filter((card) => !this.#known.has(card));
    if (missing.length === 0) return;
    const answer = await send<'tips'>(this.#api, { kind: 'tips', cards: missing });
    if (!answer.ok) return;
    for (const tip of answer.value) this.#known.set(tip.card, tip);
  }
}
