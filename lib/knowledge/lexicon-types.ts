import type { Topic } from './types.ts';

/**
 * content/lexicon.yaml as the detector reads it on every page.
 *
 * A *class* is a set of words that tell the same thing ("ache", "cattle"), written as one character; a
 * string of such characters is a list of classes. All weights are integers, so that sums do not depend
 * on the order of adding.
 */
export interface Lexicon {
  /** Beginnings of words without which a text holds no mention; lower case, in order. A space: of two words. */
  stems: string[];
  /** The source of an expression for any of the stems, see lib/detection/expressions.ts; null: they are too many for one. */
  expression: string | null;
  /**
   * The words in order, each with its classes after it, so that one is found by looking in the middle. Phrases hold
   * spaces, 0 stands for any number, a final * for any ending (BEGINNING says when it goes without).
   */
  words: string;
  heads: PackedHead[];
  concepts: LexiconConcept[];
  /**
   * With the topic's cards, the main one first, parted by spaces (none for the card that is called like the
   * topic), the points of the signs for it, those it has from the start, and those for being named first.
   */
  topics: [id: Topic, cards: string, signs: Points, start: number, first: number][];
  /**
   * Cues for cards, parted by spaces: classes that must all be there, a letter for the card (counted like a
   * concept's, a = 0) and how much that speaks for it.
   */
  rules: string;
}

/** The ids of a topic's cards. */
export function cardsOfTopic([id, cards]: Lexicon['topics'][number]): string[] {
  return cards.split(' ').map((card) => card || id);
}

/** Points by class, two characters each: the class, and a letter for the points (m = 0, n = 1, l = -1). */
export type Points = string;

/** The letter for no points in Points. */
export const NO_POINTS = 'm';

/**
 * Words a mention can be built on, and what speaks for and against their meaning a part of the leg:
 * - the class whose words they are, and the concept's number;
 * - what all evidence together must reach for a mark;
 * - points for how the word is written (SMALL, CAPITAL, POSSESSIVE);
 * - points anywhere around: full in the sentence, less in the block, least from the page;
 * - the same for vague words, which say little however many they are: together they add only so much, and none from the page;
 * - points directly before and after, small words skipped, on top of those around;
 * - neighbours' classes that become part of the mention, most telling first, and the numbers of the
 *   concepts that makes.
 */
export type PackedHead = [
  words: string,
  concept: number,
  needs: number,
  own: Points,
  around: Points,
  vague: Points,
  before: Points,
  after: Points,
  joins: string,
  joined: number[],
];

/**
 * `card` counts through the cards of all topics; `weight`: how much the concept speaks for its card's topic,
 * or for the topic with the number `about`, where the passage is about another.
 */
export type LexiconConcept = [
  id: string,
  card: number,
  weight: number,
  redFlag?: 0 | 1,
  about?: number,
];

/** The parts of Lexicon.rules. */
export function unpackRules({ rules }: Lexicon): { when: string; card: number; weight: number }[] {
  return [...rules.matchAll(/(\S+)([a-z])(-?\d+)/g)].map(([, when = '', card = 'a', weight]) => ({
    when,
    card: card.charCodeAt(0) - 'a'.charCodeAt(0),
    weight: Number(weight),
  }));
}

/** A word of so many letters (and no phrase) stands for all that begin with it. */
export const BEGINNING = 6;
/** Classes are characters below this code. */
export const CLASS_LIMIT = 384;
/** Class of a head with a capital letter inside a sentence: perhaps a name. */
export const CAPITAL = '^';
/** Class of a head all in small letters: no name. */
export const SMALL = '*';
/** Class of a head with a possessive 's. */
export const POSSESSIVE = '~';
