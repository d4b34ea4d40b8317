import { STOP_WORDS, wordsOf } from '../../search/index.ts';
import type { Lexicon } from '../lexicon-types.ts';
import type { IndexedClaim, IndexedPhrase, IndexedStem, SearchIndex } from '../search-types.ts';
import type { Card, Concept } from '../types.ts';

/** BM25F: a word in a title says more about a card than one in a claim. */
const FIELDS = {
  title: { weight: 5, lengthMatters: 0.3 },
  aliases: { weight: 4, lengthMatters: 0.1 },
  claims: { weight: 1, lengthMatters: 0.75 },
  /** Nearly every card warns of a clot here; that does not make it a card about clots. */
  warnings: { weight: 0.15, lengthMatters: 0.75 },
} as const;
type Field = keyof typeof FIELDS;
const FIELD_NAMES = Object.keys(FIELDS) as Field[];
const SATURATION = 1.5;
const WARNING_SECTIONS = new Set(['when-to-get-help', 'how-sure-are-we']);

/** What the popup searches, from the compiled cards and the lexicon's concepts. Pure. */
export function buildSearchIndex(
  cards: Card[],
  _concepts: Concept[],
  _lexicon: Lexicon,
): SearchIndex {
  const texts = cards.map(textsOf);
  const stems = weighStems(texts);
  const numbers = new Map(stems.map(([stem], number) => [stem, number]));
  const phrases = cards.flatMap((card, number) =>
    [card.title, ...card.aliases].map((text): IndexedPhrase => {
      const known = wordsOf(text).flatMap(({ stem }) => numbers.get(stem) ?? []);
      return [number, ...new Set(known)];
    }),
  );
  return {
    cards: cards.map(({ id, topic, title }) => ({ id, topic, title })),
    claims: cards.flatMap((card, number) =>
      card.sections.flatMap(({ title, claims }) =>
        claims.map(({ id, text }): IndexedClaim => [number, id, title, text]),
      ),
    ),
    words: [...new Set(texts.flatMap((card) => Object.values(card).flat()))].sort(),
    stems,
    phrases: phrases.filter((phrase) => phrase.length > 1),
  };
}

/** The folded words of a card, by field. */
type CardWords = Record<Field, string[]>;

function textsOf(card: Card): CardWords {
  const fold = (texts: string[]) =>
    texts.flatMap((text) => wordsOf(text).map(({ folded }) => folded));
  const claimsIn = (warnings: boolean) =>
    card.sections
      .filter(({ id }) => WARNING_SECTIONS.has(id) === warnings)
      .flatMap(({ claims }) => claims.map(({ text }) => text));
  return {
    title: fold([card.title]),
    aliases: fold(card.aliases),
    claims: fold(claimsIn(false)),
    warnings: fold([...claimsIn(true), card.redFlag?.text ?? '']),
  };
}

function weighStems(cards: CardWords[]): IndexedStem[] {
  const average = Object.fromEntries(
    FIELD_NAMES.map((field) => [
      field,
      cards.reduce((sum, card) => sum + card[field].length, 0) / cards.length || 1,
    ]),
  ) as Record<Field, number>;
  const frequencies = new Map<string, Map<number, number>>();
  cards.forEach((card, number) => {
    for (const field of FIELD_NAMES) {
      const { weight, lengthMatters } = FIELDS[field];
      const length = card[field].length / average[field];
      const each = weight / (1 - lengthMatters + lengthMatters * length);
      for (const folded of card[field]) {
        for (const { stem } of wordsOf(folded)) {
          const byCard = frequencies.get(stem) ?? new Map<number, number>();
          byCard.set(number, (byCard.get(number) ?? 0) + each);
          frequencies.set(stem, byCard);
        }
      }
    }
  });
  return [...frequencies].map(([stem, byCard]) => indexedStem(stem, byCard, cards.length));
}

function indexedStem(stem: string, byCard: Map<number, number>, cards: number): IndexedStem {
  const rarity = Math.log(1 + (cards - byCard.size + 0.5) / (byCard.size + 0.5));
  const pairs: number[] = [];
  for (const [card, frequency] of STOP_WORDS.has(stem) ? [] : byCard) {
    const weight = Math.round(
      (10 * rarity * frequency * (1 + SATURATION)) / (frequency + SATURATION),
    );
    if (weight > 0) pairs.push(card, weight);
  }
  return [stem, Math.round(10 * rarity), ...pairs];
}
