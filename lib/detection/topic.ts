import type { Topic } from '../knowledge/types.ts';
import type { Explanation } from './index.ts';

/** What a passage as a whole is about: the topic most of its mentions lead to; null without mentions. */
export function passageTopic(mentions: Explanation[]): Topic | null {
  const totals = new Map<Topic, number>();
  for (const { topic } of mentions) totals.set(topic, (totals.get(topic) ?? 0) + 1);
  const best = [...totals].sort((a, b) => b[1] - a[1])[0];
  return best?.[0] ?? null;
}
