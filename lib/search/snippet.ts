import type { IndexedClaim, SearchIndex } from '../knowledge/search-types.ts';
import { type Word, wordsOf } from './words.ts';

/** [start, end) in UTF-16 units. */
export type Range = [start: number, end: number];

/** How much each stem of the query counts, by stem. */
export type Wanted = Map<string, number>;

/** The parts of a text to emphasise: every word whose stem is wanted. */
export function rangesOf(words: Word[], wanted: Wanted): Range[] {
  return words.filter((word) => wanted.has(word.stem)).map(({ start, end }) => [start, end]);
}

export interface ClaimFinder {
  /** The claim of a card that says most about what is wanted, and the parts to emphasise. */
  best(card: number, wanted: Wanted): { claim: IndexedClaim; ranges: Range[] } | undefined;
}

/** What a claim must say beyond the first thing to do, to be shown in its place. */
const SAYS_MORE = 0.5;

/** Claims are split into words when first needed: a query shows a dozen cards of many. */
export function createClaimFinder({ cards, claims }: SearchIndex): ClaimFinder {
  const byCard = new Map<number, IndexedClaim[]>();
  for (const claim of claims) {
    const list = byCard.get(claim[0]);
    if (list) list.push(claim);
    else byCard.set(claim[0], [claim]);
  }
  const split = new Map<IndexedClaim, { words: Word[]; stems: Set<string> }>();
  const partsOf = (claim: IndexedClaim) => {
    let parts = split.get(claim);
    if (!parts) {
      const words = wordsOf(claim[3]);
      parts = { words, stems: new Set(words.map(({ stem }) => stem)) };
      split.set(claim, parts);
    }
    return parts;
  };
  const says = (claim: IndexedClaim, wanted: Wanted) => {
    const { stems } = partsOf(claim);
    let sum = 0;
    for (const [stem, weight] of wanted) if (stems.has(stem)) sum += weight;
    return sum;
  };
  return {
    best(card, wanted) {
      const lead = cards[card]?.lead;
      let best = lead === undefined ? undefined : claims[lead];
      let most = best ? says(best, wanted) + SAYS_MORE : 0;
      for (const claim of byCard.get(card) ?? []) {
        const sum = says(claim, wanted);
        if (sum > most) {
          most = sum;
          best = claim;
        }
      }
      return best && { claim: best, ranges: rangesOf(partsOf(best).words, wanted) };
    },
  };
}
