import type { SearchIndex } from '../knowledge/search-types.ts';
import type { Term } from './query.ts';

/** Cards by score, best first: those worth showing. */
export interface Ranked {
  card: number;
  score: number;
}

/** A card this much weaker than the best is noise to the reader. */
const WORTH_SHOWING = 0.25;
const MOST_HITS = 12;

export function rankCards(index: SearchIndex, phrases: PhraseBook, terms: Term[]): Ranked[] {
  const scores = new Map<number, number>();
  const add = (card: number, score: number) => scores.set(card, (scores.get(card) ?? 0) + score);
  const trusts = new Map<number, number>();
  for (const { stop, meanings } of terms) {
    for (const { stem, trust } of meanings)
      trusts.set(stem, Math.max(trust, trusts.get(stem) ?? 0));
    if (!stop) addWords(index, meanings, add);
  }
  for (const stem of trusts.keys()) {
    for (const phrase of phrases.get(stem) ?? []) addPhrase(index, phrase, trusts, add);
  }
  const ranked = [...scores].map(([card, score]) => ({ card, score }));
  ranked.sort((a, b) => b.score - a.score || a.card - b.card);
  const best = ranked[0]?.score ?? 0;
  return ranked.filter(({ score }) => score >= best * WORTH_SHOWING).slice(0, MOST_HITS);
}

/** A word with several meanings (still being typed) counts for each card once, by its best. */
function addWords(
  index: SearchIndex,
  meanings: Term['meanings'],
  add: (card: number, score: number) => void,
) {
  const best = new Map<number, number>();
  for (const { stem, trust } of meanings) {
    const [, , ...pairs] = index.stems[stem] ?? ['', 0];
    for (let i = 0; i < pairs.length; i += 2) {
      const card = pairs[i] ?? 0;
      best.set(card, Math.max(best.get(card) ?? 0, (trust * (pairs[i + 1] ?? 0)) / 10));
    }
  }
  for (const [card, score] of best) add(card, score);
}

/** Phrases by their rarest stem: only those whose rarest stem is asked for are looked at. */
export type PhraseBook = Map<number, SearchIndex['phrases']>;

export function createPhraseBook({ phrases, stems }: SearchIndex): PhraseBook {
  const book: PhraseBook = new Map();
  const rarity = (stem: number) => stems[stem]?.[1] ?? 0;
  for (const phrase of phrases) {
    const [, ...parts] = phrase;
    const rarest = parts.reduce((a, b) => (rarity(b) > rarity(a) ? b : a), parts[0] ?? 0);
    const list = book.get(rarest);
    if (list) list.push(phrase);
    else book.set(rarest, [phrase]);
  }
  return book;
}

function addPhrase(
  index: SearchIndex,
  [card, ...stems]: SearchIndex['phrases'][number],
  trusts: Map<number, number>,
  add: (card: number, score: number) => void,
) {
  let sum = 0;
  for (const stem of stems) {
    const trust = trusts.get(stem);
    if (trust === undefined) return;
    sum += (trust * (index.stems[stem]?.[1] ?? 0)) / 10;
  }
  add(card, sum);
}
