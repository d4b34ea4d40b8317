import type { IndexedAsk, SearchIndex } from '../knowledge/search-types.ts';
import { createGroupFinder, type GroupMatch } from './groups.ts';
import { createPhraseFinder } from './phrases.ts';
import type { Term } from './query.ts';
import { createRelevanceTest, type Relevance } from './relevance.ts';
import type { Vocabulary } from './vocabulary.ts';

/** What a query leads to. */
interface Ranking {
  relevance: Relevance;
  /** The cards worth showing, best first; none when the query is not, or not yet, about what we know. */
  cards: number[];
  /** Groups that its words belong to, by how surely (0 to 1). */
  groups: Map<number, number>;
  /** Claims that it asks for outright, by how clearly. */
  claims: Map<number, number>;
  /** Its words that ask for what no claim tells, by place. */
  untold: number[][];
}

export type Ranker = (terms: Term[]) => Ranking;

/** A card this much weaker than the best is noise to the reader. */
const WORTH_SHOWING = 0.2;
const MOST_HITS = 12;
/** Asked for so clearly, on the scale of content/search-intents.yaml, a danger's card comes before all others. */
const NOTHING_ELSE = 9;
/** The words that ask for it must be so sure at least: typed, or mended, and not just begun. */
const SURELY = 0.8;

/** Adds up what a card's words, its names and the questions it answers say for it. */
export function createRanker(index: SearchIndex, vocabulary: Vocabulary): Ranker {
  const findPhrases = createPhraseFinder(index);
  const findGroups = createGroupFinder(index.groups);
  /** By the first of their groups, so that a query looks at few of many. */
  const asksOf = Map.groupBy(index.asks, ([, , all]) => all[0]);
  const relevanceOf = createRelevanceTest(index, vocabulary.isBegun);
  return (terms) => {
    const scores = new Map<number, number>();
    const add = (card: number, score: number) => scores.set(card, (scores.get(card) ?? 0) + score);
    const matches = findGroups(terms);
    const phrases = findPhrases(terms);
    const sure = new Map<number, number>();
    for (const match of matches) {
      sure.set(match.group, Math.max(match.sure, sure.get(match.group) ?? 0));
    }
    const asks = [...sure.keys()]
      .flatMap((group) => asksOf.get(group) ?? [])
      .filter((ask) => isAsked(ask, sure));
    const bySeveral = asks.some(([, , all]) => all.length > 1);
    const claims = new Map<number, number>();
    const isRead = (place: number) =>
      !terms[place]?.typing || terms[place].meanings[0]?.trust === 1;
    const untold = matches
      .filter(({ group, places }) => group === index.untold && places.every(isRead))
      .map(({ places }) => places);
    const asked = { groups: sure, claims, untold };
    const relevance = relevanceOf(terms, matches, phrases, bySeveral);
    if (relevance !== 'ours') return { relevance, cards: [], ...asked };

    const inPhrases = inSubjects(index, matches);
    terms.forEach(({ stop, meanings }, place) => {
      if (!stop && !inPhrases.has(place)) addWord(index, meanings, add);
    });
    for (const { card, score, covers } of phrases) add(card, score * covers);
    const first = new Set<number>();
    for (const [card, worth, all, , claim] of asks) {
      const surely = Math.min(...all.map((group) => sure.get(group) ?? 0));
      const clear = worth * surely;
      add(card, clear);
      if (worth >= NOTHING_ELSE && surely >= SURELY && index.cards[card]?.danger) first.add(card);
      if (claim !== undefined) claims.set(claim, (claims.get(claim) ?? 0) + clear);
    }
    const ranked = [...scores].map(([card, score]) => ({ card, score, isFirst: first.has(card) }));
    ranked.sort(
      (a, b) => Number(b.isFirst) - Number(a.isFirst) || b.score - a.score || a.card - b.card,
    );
    const best = Math.max(...ranked.map(({ score }) => score));
    const shown = ranked.filter(({ score }) => score >= best * WORTH_SHOWING);
    const cards = shown.slice(0, MOST_HITS).map(({ card }) => card);
    return { relevance, cards, ...asked };
  };
}

function isAsked([, , all, none]: IndexedAsk, sure: Map<number, number>): boolean {
  return all.every((group) => sure.has(group)) && !none.some((group) => sure.has(group));
}

/** The places of words that say less by themselves: "back" in "back of the leg" is no coming back. */
function inSubjects({ subjects }: SearchIndex, matches: GroupMatch[]): Set<number> {
  const phrases = matches.filter(
    ({ group, places, sure }) => subjects.includes(group) && places.length > 1 && sure === 1,
  );
  return new Set(phrases.flatMap(({ places }) => places));
}

/** A word with several meanings (still being typed) counts for each card once, by its best. */
function addWord(
  { stems }: SearchIndex,
  meanings: Term['meanings'],
  add: (card: number, score: number) => void,
) {
  const best = new Map<number, number>();
  for (const { stem, trust } of meanings) {
    const [, , ...pairs] = stems[stem] ?? ['', 0];
    for (let i = 0; i < pairs.length; i += 2) {
      const card = pairs[i] ?? 0;
      best.set(card, Math.max(best.get(card) ?? 0, (trust * (pairs[i + 1] ?? 0)) / 10));
    }
  }
  for (const [card, score] of best) add(card, score);
}
