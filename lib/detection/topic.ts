import type { Lexicon } from '../knowledge/lexicon-types.ts';
import type { Topic } from '../knowledge/types.ts';
import { MOST_SIGNS } from './cards.ts';
import { readGuide } from './guide.ts';
import type { Found, Mention } from './index.ts';

/** What a mention that leads to a danger adds to its signs. */
const DANGER = 4;
/** What is named first is a little more likely to be what a passage is about than what comes along later. */
const FIRST = 1;

/**
 * What a passage as a whole is about: the topic that its words speak for most, as the lexicon's signs say,
 * and what its mentions mean; null without mentions. A danger needs a mention that leads to it.
 */
export function passageTopic(lexicon: Lexicon, found: Found, mentions: Mention[]): Topic | null {
  if (mentions.length === 0) return null;
  const { cards, topics, signs } = readGuide(lexicon);
  const points = topics.map(() => 0);
  for (const [id, card, weight, , about] of lexicon.concepts) {
    const topic = about ?? cards[card]?.topic ?? 0;
    if (!mentions.some(({ concept }) => concept === id)) continue;
    const worth = weight + (mentions[0]?.concept === id ? FIRST : 0);
    points[topic] = Math.max(points[topic] ?? 0, worth);
  }
  const isDanger = mentions.some(({ topic }) => topic === 'red-flags');
  const red = topics.findIndex(({ id }) => id === 'red-flags');
  if (isDanger) points[red] = (points[red] ?? 0) + DANGER;
  for (const { code, topic, points: worth } of signs) {
    if (topics[topic]?.id === 'red-flags' && !isDanger) continue;
    points[topic] = (points[topic] ?? 0) + worth * Math.min(found.evidence[code] ?? 0, MOST_SIGNS);
  }
  return topics[points.indexOf(Math.max(...points))]?.id ?? null;
}
