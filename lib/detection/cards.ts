import type { LexiconConcept } from '../knowledge/lexicon-types.ts';
import type { Cue, Guide, Sign } from './guide.ts';
import type { Zones } from './zones.ts';

/** What stands in the mention's own sentence counts twice; of cues that stand close together each adds to the other. */
const CLOSE = 2;
const TOGETHER = 3;
/** A class counts again when its words come again, and then no more. */
export const MOST_SIGNS = 2;

/**
 * The card that helps a mention's reader most. Where each topic starts and the signs around decide the topic, the concept
 * and the cues which of the topic's cards. Signs alone make no danger: "hot" and "breathless" belong to every race.
 * @param index the token the zones are at
 */
export function chooseCard(
  guide: Guide,
  [, own, weight]: LexiconConcept,
  zones: Zones,
  index: number,
): number {
  const { topics: all, cards: known, signs, signCodes, cues } = guide;
  const { counts } = zones.block;
  const topics = all.map(({ start }) => start);
  const cards = new Map([[own, weight]]);
  const add = (topic: number, points: number) => {
    topics[topic] = (topics[topic] ?? 0) + points;
  };
  const topicOf = (card: number) => known[card]?.topic ?? 0;
  for (let at = 0; at < cues.length; at++) {
    const cue = cues[at] as Cue;
    if (!counts[cue.first] || !cue.others.every((code) => counts[code])) continue;
    const points = cue.weight * worth(cue, zones, index);
    cards.set(cue.card, (cards.get(cue.card) ?? 0) + points);
    add(topicOf(cue.card), points);
  }
  add(topicOf(own), weight * CLOSE);
  for (let at = 0; at < signCodes.length; at++) {
    const around = counts[signCodes[at] ?? 0] ?? 0;
    if (around === 0) continue;
    const sign = signs[at] as Sign;
    const near = zones.sentence.counts[sign.code] ?? 0;
    const times = Math.min(around, MOST_SIGNS) + Math.min(near, MOST_SIGNS);
    for (const { topic, points } of sign.topics) {
      if (all[topic]?.id !== 'red-flags') add(topic, points * times);
    }
  }
  const topic = topics.indexOf(Math.max(...topics));
  let card = all[topic]?.mainCard ?? own;
  let most = 0;
  for (const [other, points] of cards) {
    if (topicOf(other) === topic && points > most) [card, most] = [other, points];
  }
  return card;
}

/** Once for being there; more for being close. */
function worth({ first, others }: Cue, zones: Zones, index: number): number {
  if (others.length > 0) return zones.together(index, first, others) ? TOGETHER : 1;
  return zones.sentence.counts[first] ? CLOSE : 1;
}
