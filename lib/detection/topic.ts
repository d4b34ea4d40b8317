import type { Lexicon } from '../knowledge/lexicon-types.ts';
import type { Topic } from '../knowledge/types.ts';
import { MOST_SIGNS } from './cards.ts';
import { type Evidence, evidenceOf } from './evidence.ts';
import { type Guide, readGuide } from './guide.ts';
import type { Found, Mention } from './index.ts';

/** The rules that lead to a danger must weigh this much together before a passage counts as speaking of one. */
const ENOUGH = 9;
/** Then what they weigh speaks for it, besides its signs; more than this tells nothing more. */
const MOST_DANGER = 40;

/**
 * What a passage as a whole is about: the topic that its words speak for most, as the lexicon's signs say,
 * and what its mentions mean, above all the first; null without mentions.
 */
export function passageTopic(lexicon: Lexicon, found: Found, mentions: Mention[]): Topic | null {
  if (mentions.length === 0) return null;
  const guide = readGuide(lexicon);
  const { cards, topics, signs } = guide;
  const meant = topics.map(() => 0);
  for (const [id, card, weight, , about] of lexicon.concepts) {
    const topic = about ?? cards[card]?.topic ?? 0;
    if (!mentions.some(({ concept }) => concept === id)) continue;
    const first = mentions[0]?.concept === id ? (topics[topic]?.first ?? 0) : 0;
    meant[topic] = Math.max(meant[topic] ?? 0, weight + first);
  }
  const evidence = evidenceOf(found.classes);
  const points = topics.map(({ id, start }, topic) => {
    const danger = id === 'red-flags' ? dangerIn(guide, evidence, topic) : 0;
    return start + danger + (meant[topic] ?? 0);
  });
  for (const { code, topics: about } of signs) {
    const times = Math.min(evidence[code] ?? 0, MOST_SIGNS);
    for (const { topic, points: worth } of about)
      points[topic] = (points[topic] ?? 0) + worth * times;
  }
  return topics[points.indexOf(Math.max(...points))]?.id ?? null;
}

/** What the rules that lead to the topic's cards say, wherever in the passage their words stand; 0: too little. */
function dangerIn({ cards, cues }: Guide, evidence: Evidence, topic: number): number {
  let sum = 0;
  for (const { first, others, card, weight } of cues) {
    const isThere = evidence[first] && others.every((code) => evidence[code]);
    if (isThere && cards[card]?.topic === topic) sum += weight;
  }
  return sum < ENOUGH ? 0 : Math.min(sum, MOST_DANGER);
}
