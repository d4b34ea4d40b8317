import type { IndexedClaim, SearchIndex } from '../knowledge/search-types.ts';
import { type Word, wordsOf } from './words.ts';

/** [start, end) in UTF-16 units. */
export type Range = [start: number, end: number];

/** What a query asks of the claims of a card. */
export interface Asked {
  /** How much each stem of the query counts. */
  stems: ReadonlyMap<string, number>;
  /** Groups that the query's words belong to, by how surely (0 to 1). */
  groups: ReadonlyMap<number, number>;
  /** Claims that the query asks for outright (content/search-intents.yaml), by how clearly. */
  claims: ReadonlyMap<number, number>;
  /** Only these: of the rest of the query, the words of a claim would be there by chance. */
  onlyOutright: boolean;
}

/** The parts of a text to emphasise: every word whose stem is wanted. */
export function rangesOf(words: Word[], wanted: Asked['stems']): Range[] {
  return words.filter((word) => wanted.has(word.stem)).map(({ start, end }) => [start, end]);
}

/** The claim of a card that answers a query best. */
interface Answer {
  claim: IndexedClaim;
  /** The parts of its text to emphasise. */
  ranges: Range[];
  /** Whether it says something that was asked for beyond the name of its card. */
  saysMore: boolean;
}

export interface AnswerFinder {
  /** Undefined for a card without claims. */
  best(card: number, asked: Asked): Answer | undefined;
  /** The stems of a card's title and aliases. */
  namesOf(card: number): ReadonlySet<string>;
}

/** A word of the query in a claim, against a claim that the table of intents asks for. */
const WORD = 0.7;
/** Every claim of a card is about what the card is called. */
const IN_NAME = 0.3;
/** What another claim must say beyond the first thing to do, to be shown in its place. */
const LEAD = 0.5;
/** A claim that speaks of the same in other words, against one that has the very word. */
const SAME_GROUP = 0.5;
/** From here on a claim is an answer, and its card opens there. */
const ENOUGH = 1.2;

/** A card with fewer claims is weighed as one with so many: a word in one of two tells as much. */
const FEW = 10;

interface Parts {
  words: Word[];
  stems: Set<string>;
}

interface CardParts {
  claims: { claim: IndexedClaim; number: number; parts: Parts }[];
  title: Set<string>;
  /** How many claims of the card have a stem, or speak of a group. */
  withStem: Map<string, number>;
  withGroup: Map<number, number>;
}

/** Cards are split into words when first needed: a query shows a dozen of many. */
export function createAnswerFinder({ cards, claims, phrases, stems }: SearchIndex): AnswerFinder {
  const firstOf = new Map<number, number>();
  claims.forEach(([card], number) => {
    if (!firstOf.has(card)) firstOf.set(card, number);
  });
  const known = new Map<number, CardParts>();
  const partsOf = (card: number) => {
    const parts = known.get(card) ?? split(card);
    known.set(card, parts);
    return parts;
  };
  const split = (card: number): CardParts => {
    const found: CardParts = {
      claims: [],
      title: new Set(wordsOf(cards[card]?.title ?? '').map(({ stem }) => stem)),
      withStem: new Map(),
      withGroup: new Map(),
    };
    for (let number = firstOf.get(card) ?? claims.length; claims[number]?.[0] === card; number++) {
      const claim = claims[number] as IndexedClaim;
      const [, , , text, , ...groups] = claim;
      const words = wordsOf(text);
      const stems = new Set(words.map(({ stem }) => stem));
      found.claims.push({ claim, number, parts: { words, stems } });
      count(found.withStem, stems);
      count(found.withGroup, groups);
    }
    return found;
  };

  const names = new Map<number, Set<string>>();
  return {
    namesOf(card) {
      const known = names.get(card);
      if (known) return known;
      const own = phrases.flatMap(([named, ...parts]) => (named === card ? parts : []));
      const found = new Set(own.map((stem) => stems[stem]?.[0] ?? ''));
      names.set(card, found);
      return found;
    },
    best(card, asked) {
      const { title, withStem, withGroup, ...parts } = partsOf(card);
      const { lead, named = [] } = cards[card] ?? {};
      const all = Math.max(parts.claims.length, FEW);
      const words = [...asked.stems].flatMap(([stem, weight]) => {
        const share = tells(withStem.get(stem) ?? 0, all);
        const more = !title.has(stem);
        const worth = WORD * weight * share * (more ? 1 : IN_NAME);
        return share > 0 ? [{ stem, worth, more }] : [];
      });
      const groups = [...asked.groups].flatMap(([group, sure]) => {
        const share = tells(withGroup.get(group) ?? 0, all);
        const more = !named.includes(group);
        const worth = SAME_GROUP * sure * share * (more ? 1 : IN_NAME);
        return share > 0 ? [{ group, worth, more }] : [];
      });

      let best: (typeof parts.claims)[number] | undefined;
      let most = Number.NEGATIVE_INFINITY;
      let saysMore = false;
      for (const found of parts.claims) {
        const { claim, number } = found;
        const outright = asked.claims.get(number) ?? 0;
        let sum = claim[4] / 10 + outright + (number === lead ? LEAD : 0);
        let more = outright;
        const add = (worth: number, isMore: boolean) => {
          sum += worth;
          if (isMore) more += worth;
        };
        for (const { stem, worth, more } of words)
          if (found.parts.stems.has(stem)) add(worth, more);
        for (const { group, worth, more } of groups) {
          if (claim.indexOf(group, FIRST_GROUP) > 0) add(worth, more);
        }
        if (sum > most) {
          most = sum;
          best = found;
          saysMore = (asked.onlyOutright ? outright : more) >= ENOUGH;
        }
      }
      if (!saysMore) best = parts.claims.find(({ number }) => number === lead) ?? best;
      return (
        best && {
          claim: best.claim,
          ranges: rangesOf(best.parts.words, asked.stems),
          saysMore,
        }
      );
    },
  };
}

/** Where an indexed claim's groups begin. */
const FIRST_GROUP = 5;

/** How much it tells about a claim that it has what `having` of `all` claims of its card have. */
function tells(having: number, all: number): number {
  return having === 0 ? 0 : Math.log(1 + (all - having + 0.5) / (having + 0.5));
}

function count<Key>(counts: Map<Key, number>, keys: Iterable<Key>): void {
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
}
