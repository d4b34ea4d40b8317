import type { IndexedAsk, SearchIndex } from '../knowledge/search-types.ts';
import { createGroupFinder } from './groups.ts';
import { createPhraseFinder } from './phrases.ts';
import type { Term } from './query.ts';
import { createRelevanceTest } from './relevance.ts';

interface Ranked {
  card: number;
  score: number;
}

/** The cards worth showing, best first; none when the query is about something else. */
export type Ranker = (terms: Term[]) => Ranked[];

/** A card this much weaker than the best is noise to the reader. */
const WORTH_SHOWING = 0.2;
const MOST_HITS = 12;

/** Adds up what a card's words, its names and the questions it answers say for it. */
export function createRanker(index: SearchIndex): Ranker {
  const findPhrases = createPhraseFinder(index);
  const findGroups = createGroupFinder(index);
  const isOurs = createRelevanceTest(index);
  return (terms) => {
    const scores = new Map<number, number>();
    const add = (card: number, score: number) => scores.set(card, (scores.get(card) ?? 0) + score);
    const matches = findGroups(terms);
    const phrases = findPhrases(terms);
    const sure = new Map<number, number>();
    for (const match of matches) {
      sure.set(match.group, Math.max(match.sure, sure.get(match.group) ?? 0));
    }
    const asks = index.asks.filter((ask) => isAsked(ask, sure));
    const bySeveral = asks.some(([, , all]) => all.length > 1);
    if (!isOurs(terms, matches, phrases, bySeveral)) return [];

    for (const { stop, meanings } of terms) if (!stop) addWord(index, meanings, add);
    for (const { card, score, covers } of phrases) add(card, score * covers);
    for (const [card, worth, all] of asks) {
      add(card, worth * Math.min(...all.map((group) => sure.get(group) ?? 0)));
    }
    const ranked = [...scores].map(([card, score]) => ({ card, score }));
    ranked.sort((a, b) => b.score - a.score || a.card - b.card);
    const best = ranked[0]?.score ?? 0;
    return ranked.filter(({ score }) => score >= best * WORTH_SHOWING).slice(0, MOST_HITS);
  };
}

function isAsked([, , all, none]: IndexedAsk, sure: Map<number, number>): boolean {
  return all.every((group) => sure.has(group)) && !none.some((group) => sure.has(group));
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
