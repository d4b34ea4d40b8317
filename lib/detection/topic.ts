import type { Topic } from '../knowledge/types.ts';
import type { Explanation } from './index.ts';

/** What a passage as a whole is about: the topic its mentions speak for most; null without mentions. */
export function passageTopic(mentions: Explanation[]): Topic | null {
  const totals = new Map<Topic, number>();
  for (const { about, cardWeight } of mentions) {
    totals.set(about, (totals.get(about) ?? 0) + cardWeight);
  }
  let best: Topic | null = null;
  for (const [topic, total] of totals) {
    if (best === null || total > (totals.get(best) ?? 0)) best = topic;
  }
  return best;
}
