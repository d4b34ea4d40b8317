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

/** Claims are split into words when first needed: a query shows a dozen cards of many. */
export function createClaimFinder({ claims }: SearchIndex): ClaimFinder {
  const byCard = new Map<number, IndexedClaim[]>();
  for (const claim of claims) {
    const list = byCard.get(claim[0]);
    if (list) list.push(claim);
    else byCard.set(claim[0], [claim]);
  }
  const split = new Map<IndexedClaim, Word[]>();
  const wordsOfClaim = (claim: IndexedClaim) => {
    const words = split.get(claim) ?? wordsOf(claim[3]);
    split.set(claim, words);
    return words;
  };
  return {
    best(card, wanted) {
      let best: IndexedClaim | undefined;
      let most = 0;
      for (const claim of byCard.get(card) ?? []) {
        const stems = new Set(wordsOfClaim(claim).map((word) => word.stem));
        let sum = 0;
        for (const [stem, weight] of wanted) if (stems.has(stem)) sum += weight;
        if (sum > most) {
          most = sum;
          best = claim;
        }
      }
      return best && { claim: best, ranges: rangesOf(wordsOfClaim(best), wanted) };
    },
  };
}
