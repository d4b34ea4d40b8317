import { STOP_WORDS, wordsOf } from '../../search/index.ts';
import type { IndexedStem } from '../search-types.ts';

/** The folded words of a card, by where they stand. */
export interface CardWords {
  title: string[];
  aliases: string[];
  claims: string[];
  /** Nearly every card warns of a clot; that does not make it a card about clots. */
  warnings: string[];
}

/**
 * BM25F in two parts, because rarity means another thing in names than in prose: "soleus" stands in
 * half of the texts, but in the names of one card. `weight` is the field's, `long` how much of its
 * length is taken off; `worth` is what the part counts in the sum.
 */
const PARTS = [
  { worth: 1, fields: { title: { weight: 1.5, long: 0.3 }, aliases: { weight: 1, long: 0.1 } } },
  {
    worth: 0.35,
    fields: { claims: { weight: 1, long: 0.75 }, warnings: { weight: 0.15, long: 0.75 } },
  },
] as const;
/** BM25's k1: how soon saying a word again adds nothing. */
const SATURATION = 1.2;

/** In tenths: less does not change an order, and would be a third of the index. */
const LEAST = 3;

/** Rarity and weights of every stem; `others` are stems to be known that may stand on no card. */
export function weighStems(cards: CardWords[], others: string[]): IndexedStem[] {
  const indexed = new Map<string, IndexedStem>();
  const entryOf = (stem: string) => {
    const entry: IndexedStem = indexed.get(stem) ?? [stem, 0];
    indexed.set(stem, entry);
    return entry;
  };
  const weights = new Map<string, Map<number, number>>();
  for (const { worth, fields } of PARTS) {
    for (const [stem, byCard] of frequencies(cards, fields)) {
      const rarity = Math.log(1 + (cards.length - byCard.size + 0.5) / (byCard.size + 0.5));
      const entry = entryOf(stem);
      entry[1] ||= tenths(rarity);
      const sums = weights.get(stem) ?? new Map<number, number>();
      weights.set(stem, sums);
      for (const [card, frequency] of STOP_WORDS.has(stem) ? [] : byCard) {
        const saturated = (frequency * (1 + SATURATION)) / (frequency + SATURATION);
        sums.set(card, (sums.get(card) ?? 0) + worth * rarity * saturated);
      }
    }
  }
  for (const [stem, sums] of weights) {
    const entry = entryOf(stem);
    for (const [card, weight] of sums)
      if (tenths(weight) >= LEAST) entry.push(card, tenths(weight));
  }
  for (const stem of others) entryOf(stem);
  return [...indexed.values()];
}

type Fields = Partial<Record<keyof CardWords, { weight: number; long: number }>>;

/** How often each stem is said on each card, fields weighted and made comparable by length. */
function frequencies(cards: CardWords[], fields: Fields): Map<string, Map<number, number>> {
  const sums = new Map<string, Map<number, number>>();
  for (const field of Object.keys(fields) as (keyof CardWords)[]) {
    const { weight, long } = fields[field] ?? { weight: 0, long: 0 };
    const average = cards.reduce((sum, card) => sum + card[field].length, 0) / cards.length;
    cards.forEach((card, number) => {
      const each = weight / (1 - long + (long * card[field].length) / average);
      for (const { stem } of card[field].flatMap(wordsOf)) {
        const byCard = sums.get(stem) ?? new Map<number, number>();
        byCard.set(number, (byCard.get(number) ?? 0) + each);
        sums.set(stem, byCard);
      }
    });
  }
  return sums;
}

function tenths(value: number): number {
  return Math.round(value * 10);
}
