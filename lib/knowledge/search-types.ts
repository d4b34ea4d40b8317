import type { Topic } from './types.ts';

/**
 * What the popup's search needs, prepared when the extension is built (compile/search-index.ts).
 * Words are folded and stemmed as in lib/search/words.ts; a number that names a card, a claim,
 * a section, a stem or a group is its place in the array of that name.
 */
export interface SearchIndex {
  cards: IndexedCard[];
  /** Grouped by card, in the order they are written. */
  claims: IndexedClaim[];
  /** Distinct titles of the claims' sections. */
  sections: string[];
  /** Folded words of titles, aliases and groups that speak for us, sorted: what readers ask with. */
  words: string[];
  /** All other folded words of the claims, sorted. */
  proseWords: string[];
  stems: IndexedStem[];
  phrases: IndexedPhrase[];
  groups: IndexedGroup[];
  asks: IndexedAsk[];
  /** Groups that name the part of the body or the illness that a query is about. */
  subjects: number[];
  /** The group of what readers ask about and no claim tells; none when there is nothing of the kind. */
  untold?: number;
}

interface IndexedCard {
  id: string;
  topic: Topic;
  title: string;
  /** What it is about needs help soon. */
  danger?: true;
  /** The claim that says what to do first: shown when no other answers the query better. */
  lead?: number;
  /** Groups that its title speaks of. */
  named?: number[];
}

/**
 * The claim's id is the card's, a slash and the slug. `standing`, in tenths, is how good an answer it is before
 * anything is asked; then come the groups that its text speaks of.
 */
export type IndexedClaim = [
  card: number,
  slug: string,
  section: number,
  text: string,
  standing: number,
  ...groups: number[],
];

/**
 * How rare a stem is, then how much it tells about each card that uses it: pairs of card and
 * weight. All in tenths.
 */
export type IndexedStem = [stem: string, rarity: number, ...cardsAndWeights: number[]];

/** A title or an alias: the card it leads to, then its stems. */
export type IndexedPhrase = [card: number, ...stems: number[]];

/**
 * Words that mean the same to us (content/search-intents.yaml). The weight is positive when they
 * say that a query is about the calf, negative when they say that it is about something else. A word that must follow the one before
 * directly is the complement (~) of its stem.
 */
type IndexedGroup = [weight: number, ...entries: number[][]];

/**
 * A card, or one claim of it, that is asked for when all of `all` and none of `none` are in the query;
 * `worth` > 0.
 */
export type IndexedAsk = [
  card: number,
  worth: number,
  all: number[],
  none: number[],
  claim?: number,
];
