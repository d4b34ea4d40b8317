import type { Tip } from '../knowledge/types.ts';
import { handleMessages, type MessagingApi } from '../messages.ts';

/**
 * Hands pages what their cards say. The texts of all cards would be a third of what is sent to every page with
 * a mark.
 * @param loadTips gets all tips by card; called when a page asks, since the worker starts for every small message
 */
export function answerTips(api: MessagingApi, loadTips: () => Promise<Record<string, Tip>>): void {
  handleMessages(api, {
    tips: async ({ cards }) => {
      const tips = new Map(Object.entries(await loadTips()));
      return cards.flatMap((card) => tips.get(card) ?? []);
    },
  });
}
