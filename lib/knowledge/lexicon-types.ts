import type { Topic } from './types.ts';

/**
 * content/lexicon.yaml as the detector reads it on every page.
 *
 * A *class* is a set of words that tell the same thing ("ache", "cattle"), written as one character; a
 * string of such characters is a list of classes. All weights are integers, so that sums do not depend
 * on the order of adding.
 */
export interface Lexicon {
  /** Beginnings of words without which a text holds no mention; lower case. A space: of two words. */
  stems: string[];
  /**
   * The words and their classes by first letter, sorted, each entry without what it shares with the one
   * before: a letter for how many characters that is (a = 0), the rest, the classes. In a word, 0 stands
   * for any number, a final * for any ending; phrases hold spaces.
   */
  words: Record<string, string>;
  heads: PackedHead[];
  concepts: LexiconConcept[];
  cards: [id: string, topic: Topic][];
  rules: CardRules[];
}

/** Points by class, two characters each: the class, and a letter for the points (m = 0, n = 1, l = -1). */
export type Points = string;

/** The letter for no points in Points. */
export const NO_POINTS = 'm';

/** Words a mention can be built on, and what speaks for and against their meaning a part of the leg. */
export interface PackedHead {
  /** The class whose words are these heads. */
  class: string;
  /** A number into the lexicon's concepts. */
  concept: number;
  /** What all evidence together must reach for a mark. */
  needs: number;
  /** How the word itself is written: see CAPITAL and POSSESSIVE. */
  own: Points;
  /** Anywhere: full weight in the sentence, less in the block, least on the page. */
  around: Points;
  /** Directly before or after, small words skipped; on top of `around`. */
  before: Points;
  after: Points;
  /** Neighbours that become part of the mention and the concepts that makes, most telling first. */
  joins: string;
  joined: number[];
}

/** `card` is a number into the lexicon's cards, `weight` how much it takes to lead elsewhere. */
export type LexiconConcept = [
  id: string,
  card: number,
  weight: number,
  redFlag: 0 | 1,
  about?: Topic,
];

/** What speaks for other cards than the concepts' own. */
export interface CardRules {
  /** Numbers into the lexicon's concepts. */
  for: number[];
  /** Classes that must all be there, the card (a number) and how much that speaks for it. */
  cues: [when: string, card: number, weight: number][];
}

/** Class of a head with a capital letter inside a sentence: perhaps a name. */
export const CAPITAL = '^';
/** Class of a head with a possessive 's. */
export const POSSESSIVE = '~';
