import type { SearchIndex } from '../knowledge/search-types.ts';
import type { GroupMatch } from './groups.ts';
import type { FoundPhrase } from './phrases.ts';
import type { Term } from './query.ts';
import { wordsOf } from './words.ts';

/**
 * Whether a query is about what we know at all: cows, boots and recipes share words with us.
 * @param asked whether a card is asked for by several groups
 */
export type RelevanceTest = (
  terms: Term[],
  matches: GroupMatch[],
  phrases: FoundPhrase[],
  asked: boolean,
) => boolean;

/** What a query must reach, on the scale of content/search-intents.yaml. */
const ENOUGH = 2;
/** Less will do when the query has no word but ours: "ice", "stretching". */
const ENOUGH_ALONE = 1;
/** Being the name of a card, holding such a name, asking for a card by several groups. */
const NAME = 2;
const PART_NAME = 0.5;
const ASK = 0.5;
/** Holding a word of a card's title. */
const TITLE_WORD = 0.5;
/** A word nobody here uses speaks a little for another subject. */
const UNKNOWN_WORD = 0.3;

/** What one word of the query says for one side, and the longest phrase it says it in. */
interface Said {
  weight: number;
  words: number;
}

export function createRelevanceTest({ cards, stems, groups }: SearchIndex): RelevanceTest {
  const inTitles = new Set(cards.flatMap(({ title }) => wordsOf(title).map(({ stem }) => stem)));
  const isTitleWord = ({ meanings }: Term) =>
    meanings.some(({ stem }) => inTitles.has(stems[stem]?.[0] ?? ''));
  return (terms, matches, phrases, asked) => {
    const counted = terms.filter(({ stop }) => !stop);
    const ours = terms.map((term) => said(!term.stop && isTitleWord(term) ? TITLE_WORD : 0));
    const elsewhere = terms.map(({ stop, meanings }) =>
      said(!stop && meanings.length === 0 ? UNKNOWN_WORD : 0),
    );
    for (const { group, sure, places } of matches) {
      const weight = groups[group]?.[0] ?? 0;
      if (weight === 0) continue;
      for (const place of places) {
        const word = (weight > 0 ? ours : elsewhere)[place] ?? said(0);
        // A word counts once, by its strongest group; the weight of a phrase is shared by its words.
        word.weight = Math.max(word.weight, (Math.abs(weight) * sure) / places.length);
        word.words = Math.max(word.words, places.length);
      }
    }
    const name = Math.max(0, ...phrases.map(({ covers }) => covers));
    const own = sum(ours, elsewhere) + (name === 1 ? NAME : name * PART_NAME) + (asked ? ASK : 0);
    const others = counted.some(({ asking, folded }) => !asking && !/^\d/.test(folded));
    return own > sum(elsewhere, ours) && own >= (others && name < 1 ? ENOUGH : ENOUGH_ALONE);
  };
}

function said(weight: number): Said {
  return { weight, words: 0 };
}

/** Sums up one side. A word that says more in a longer phrase of the other side counts there. */
function sum(side: Said[], other: Said[]): number {
  return side.reduce((total, { weight, words }, place) => {
    const longer = (other[place]?.words ?? 0) > words;
    return longer ? total : total + weight;
  }, 0);
}
