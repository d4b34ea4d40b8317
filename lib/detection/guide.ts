import { cardsOfTopic, type Lexicon, unpackRules } from '../knowledge/lexicon-types.ts';
import type { Topic } from '../knowledge/types.ts';
import { unpack } from './heads.ts';

/** Words of a class (by its code) speak for topics (by their numbers). */
export interface Sign {
  code: number;
  topics: { topic: number; points: number }[];
}

/** Cues for a card: classes that must all be there (as character codes), the card and the weight. */
export interface Cue {
  first: number;
  others: number[];
  card: number;
  weight: number;
}

/** What leads a mention to its card, unpacked. Cards, topics and concepts by their numbers. */
export interface Guide {
  cards: { id: string; topic: number }[];
  topics: { id: Topic; mainCard: number; start: number; first: number }[];
  signs: Sign[];
  cues: Cue[];
  /** The class of each sign: most stand nowhere near a mention, and numbers in a row are gone through in no time. */
  signCodes: Uint16Array;
}

export function readGuide(lexicon: Lexicon): Guide {
  const cues = unpackRules(lexicon).map(({ when, card, weight }): Cue => {
    const [first = 0, ...others] = [...when].map((code) => code.charCodeAt(0));
    return { first, others, card, weight };
  });
  const cards: Guide['cards'] = [];
  const topics: Guide['topics'] = [];
  const signs: { code: number; topic: number; points: number }[] = [];
  lexicon.topics.forEach((packed, topic) => {
    const [id, , points, start, first] = packed;
    topics.push({ id, mainCard: cards.length, start, first });
    for (const card of cardsOfTopic(packed)) cards.push({ id: card, topic });
    for (const sign of unpack(points)) signs.push({ ...sign, topic });
  });
  const byClass = Map.groupBy(signs, ({ code }) => code);
  return {
    cards,
    topics,
    signs: Array.from(byClass, ([code, topics]) => ({ code, topics })),
    cues,
    signCodes: Uint16Array.from(byClass.keys()),
  };
}
