import type { SearchIndex } from '../knowledge/search-types.ts';
import type { GroupMatch } from './groups.ts';
import type { FoundPhrase } from './phrases.ts';
import type { Term } from './query.ts';
import { wordsOf } from './words.ts';

/** About what we know; about something else; or, while it is being typed, too early to say. */
export type Relevance = 'ours' | 'elsewhere' | 'open';

/**
 * Whether a query is about what we know at all: cows, boots and recipes share words with us.
 * @param asked whether a card is asked for by several groups
 */
export type RelevanceTest = (
  terms: Term[],
  matches: GroupMatch[],
  phrases: FoundPhrase[],
  asked: boolean,
) => Relevance;

/** What a query must reach, on the scale of content/search-intents.yaml. */
const ENOUGH = 2;
/** Less will do when the query has no word but ours: "ice", "stretching". */
const ENOUGH_ALONE = 1;
/** Being the name of a card; holding such a name; a word of a title. */
const NAME = 2;
const PART_NAME = 0.5;
const TITLE_WORD = 0.3;
/** Asking for a card by several groups, of which one at least is surely ours. */
const ASK = 1;
/** A word nobody here uses speaks a little for another subject; while it is typed, only once it is this long. */
const UNKNOWN_WORD = 0.3;
const LONGEST_START = 6;
/** Where nothing we know is named, what speaks for another subject counts so much more: "period cramps". */
const UNNAMED = 2;

interface Weighed extends GroupMatch {
  weight: number;
}

export function createRelevanceTest(
  { cards, stems, groups, subjects }: SearchIndex,
  isBegun: (start: string) => boolean,
): RelevanceTest {
  const inTitles = new Set(cards.flatMap(({ title }) => wordsOf(title).map(({ stem }) => stem)));
  const isTitleWord = ({ meanings }: Term) =>
    meanings.some(({ stem }) => inTitles.has(stems[stem]?.[0] ?? ''));
  return (terms, matches, phrases, asked) => {
    const weighed = matches.map((match) => ({
      ...match,
      // A mended word hardly speaks less for its subject than for its card.
      weight: ((groups[match.group]?.[0] ?? 0) * (1 + match.sure)) / 2,
    }));
    const own = weighed.filter(({ weight }) => weight > 0);
    const other = weighed.filter(({ weight }) => weight < 0);
    const isUnread = ({ typing, folded, meanings }: Term) =>
      typing && meanings.length === 0 && folded.length <= LONGEST_START;
    const counted = terms.filter((term) => !term.stop && !isUnread(term));
    const unknown = counted.filter(({ meanings }) => meanings.length === 0).length;
    const inOwn = new Set(own.flatMap(({ places }) => places));
    const inTitle = terms.filter(
      (term, place) => !term.stop && !inOwn.has(place) && isTitleWord(term),
    ).length;
    const name = Math.max(0, ...phrases.map(({ covers }) => covers));

    const surely = sum(notOverruled(own, other));
    const ours =
      surely +
      inTitle * TITLE_WORD +
      (name === 1 ? NAME : name * PART_NAME) +
      (asked && surely >= ENOUGH_ALONE ? ASK : 0);
    const isNamed = own.some(({ group }) => subjects.includes(group));
    const others = notOverruled(other, own);
    const elsewhere = (sum(others) + unknown * UNKNOWN_WORD) * (isNamed ? 1 : UNNAMED);
    const strange = counted.some(({ asking, folded }) => !asking && !/^\d/.test(folded));
    if (ours > elsewhere && ours >= (strange && name < 1 ? ENOUGH : ENOUGH_ALONE)) return 'ours';
    // "car" on the way to "cardio" speaks for nothing yet.
    const mayGoOn = (place: number) =>
      terms[place]?.typing === true && isBegun(terms[place]?.folded ?? '');
    const against = others.some(({ places }) => !places.some(mayGoOn));
    return against || (unknown > 0 && surely === 0) ? 'elsewhere' : 'open';
  };
}

/** One side's matches without those whose words say something else in a longer phrase of the other. */
function notOverruled(side: Weighed[], other: Weighed[]): Weighed[] {
  const longer = ({ places }: Weighed, place: number) =>
    other.some((match) => match.places.length > places.length && match.places.includes(place));
  return side.filter((match) => !match.places.every((place) => longer(match, place)));
}

/** The weights of one side, strongest first. Each group counts once, and each word for one group. */
function sum(side: Weighed[]): number {
  const groups = new Set<number>();
  const taken = new Set<number>();
  let total = 0;
  for (const { group, places, weight } of side.sort(
    (a, b) => Math.abs(b.weight) - Math.abs(a.weight),
  )) {
    if (groups.has(group) || places.every((place) => taken.has(place))) continue;
    groups.add(group);
    for (const place of places) taken.add(place);
    total += Math.abs(weight);
  }
  return total;
}
