import type { Topic } from './types.ts';

/**
 * content/lexicon.yaml as the detector reads it on every page: small, and usable without expanding.
 *
 * A *class* is a set of words that tell the same thing ("ache", "cattle"), written as one character; a
 * string of such characters is a list of classes. All weights are integers, so that sums do not depend
 * on the order of adding.
 */
export interface Lexicon {
  /** Beginnings of words without which a text holds no mention; lower case. */
  stems: string[];
  /**
   * Which classes a word has, by its first two letters: `" lf:AB lves:A"` under "ca". A phrase is kept
   * with "_" for its spaces; its first word then has the class PHRASE too.
   */
  words: Record<string, string>;
  /** The class of small words that may stand between a head and its neighbours. */
  filler: string;
  heads: Head[];
  concepts: [id: string, card: number, redFlag: 0 | 1][];
  cards: [id: string, topic: Topic][];
  rules: CardRule[];
}

/** A class's weight, as `{class: weight}`. */
export type Weights = Record<string, number>;

/** Words a mention can be built on, and what speaks for and against their meaning a part of the leg. */
export interface Head {
  /** The class whose words are these heads. */
  class: string;
  concept: number;
  /** What all evidence together must reach for a mark. */
  needs: number;
  /** Anywhere: full weight in the sentence, less in the block, least on the page. */
  around: Weights;
  /** Directly before or after, small words skipped; on top of `around`. */
  before: Weights;
  after: Weights;
  /** Classes that become part of the mention when they stand beside it, and the concept that makes. */
  joins: Record<string, number>;
}

/** Cues that together speak for one card. */
export interface CardRule {
  /** Concepts it applies to; empty: all. */
  for: number[];
  /** Classes that must all be there. */
  when: string;
  card: number;
  weight: number;
}

/** The class of words that begin a phrase of the lexicon. */
export const PHRASE = '#';
