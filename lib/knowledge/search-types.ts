import type { Topic } from './types.ts';

/**
 * What the popup's search needs, prepared when the extension is built (compile/search-index.ts).
 * Words are folded and stemmed as in lib/search/words.ts; a number that names a card, a claim or
 * a stem is its place in the array of that name.
 */
export interface SearchIndex {
  cards: IndexedCard[];
  /** Grouped by card, in the order they are written. */
  claims: IndexedClaim[];
  /** Every folded word the cards and the lexicon use, sorted: what typing mistakes are corrected to. */
  words: string[];
  stems: IndexedStem[];
  phrases: IndexedPhrase[];
}

export interface IndexedCard {
  id: string;
  topic: Topic;
  title: string;
}

/** [card, claim's id, section's title, text] */
export type IndexedClaim = [card: number, id: string, section: string, text: string];

/**
 * How much a stem tells about each card that uses it: rarity, then pairs of card and weight, all
 * in tenths. Rarity is the inverse document frequency, `ln(1 + (N - n + 0.5) / (n + 0.5))`.
 */
export type IndexedStem = [stem: string, rarity: number, ...cardsAndWeights: number[]];

/** A title, an alias or a way to write a concept: the card it leads to, then its stems. */
export type IndexedPhrase = [card: number, ...stems: number[]];
