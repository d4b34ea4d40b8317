import type { SearchIndex } from '../knowledge/search-types.ts';
import type { Topic } from '../knowledge/types.ts';
import { type Asked, createAnswerFinder, type Range, rangesOf } from './answers.ts';
import { createCorrector } from './correct.ts';
import { readQuery, type Term } from './query.ts';
import { createRanker } from './rank.ts';
import { createVocabulary } from './vocabulary.ts';
import { wordsOf } from './words.ts';

export { isSlip } from './correct.ts';
export { createGroupFinder } from './groups.ts';
export { STOP_WORDS } from './stop-words.ts';
export { wordsOf } from './words.ts';

/** One card that answers a query. Ranges are [start, end) in UTF-16 units of the text they mark. */
export interface SearchHit {
  card: string;
  topic: Topic;
  title: string;
  /** The claim of the card that answers best; `section` is a title. */
  claim?: { id: string; text: string; section: string };
  /** Whether that claim answers something beyond the card's name, so that the card opens there. */
  answers: boolean;
  /** Matched parts of `title`. */
  ranges: Range[];
  /** Matched parts of `claim.text`. */
  claimRanges: Range[];
}

/** What a query found. */
export interface Found {
  /** Best first. */
  hits: SearchHit[];
  /**
   * `none`: it is about something else, or nothing fits. `open`: what is typed so far says nothing yet
   * ("how long does a"), so that it would be too early to speak of no match.
   */
  state: 'found' | 'open' | 'none';
  /** Whether the hits only come near: of the first card, nothing but its name was asked for in words that it has. */
  near: boolean;
  /** What is asked for and no claim tells, as typed; in lower case. */
  untold: string[];
  /** Of a query without a match: the same with its unknown words mended, if that has one. */
  meant?: string;
}

export interface Searcher {
  /** Takes any string and never throws. */
  ask(query: string): Found;
  /** The hits of that: best first; empty: nothing fits. */
  search(query: string): SearchHit[];
}

/** Prepares an index for searching; keep the searcher, it remembers corrections. */
export function createSearcher(index: SearchIndex): Searcher {
  const vocabulary = createVocabulary(index);
  const correct = createCorrector(index);
  const rank = createRanker(index, vocabulary);
  const answers = createAnswerFinder(index);
  const hitOf = (card: number, asked: Asked): SearchHit[] => {
    const found = index.cards[card];
    if (!found) return [];
    const { id, topic, title } = found;
    const hit = { card: id, topic, title, ranges: rangesOf(wordsOf(title), asked.stems) };
    const best = answers.best(card, asked);
    if (!best) return [{ ...hit, answers: false, claimRanges: [] }];
    const [, slug, section, text] = best.claim;
    const claim = { id: `${id}/${slug}`, text, section: index.sections[section] ?? '' };
    return [{ ...hit, claim, answers: best.saysMore, claimRanges: best.ranges }];
  };
  const guess = (query: string, terms: Term[]): string | undefined => {
    const unknown = terms.filter(({ stop, meanings }) => !stop && meanings.length === 0);
    let mended = query.trim();
    for (const { folded } of unknown) {
      const word = correct.guess(folded);
      if (word === undefined) return undefined;
      mended = mended.replace(new RegExp(`\\b${folded}\\b`, 'i'), word);
    }
    return mended !== query.trim() && ask(mended).hits.length > 0 ? mended : undefined;
  };
  const ask = (query: string): Found => {
    const terms = readQuery(query, vocabulary, correct);
    const { cards, relevance, groups, claims, untold } = rank(terms);
    const stems = askedStems(index, terms);
    const asked = { stems, groups, claims, onlyOutright: untold.length > 0 };
    const hits = cards.flatMap((card) => hitOf(card, asked));
    // "Hurts" is about us, but asks for no card yet.
    const state = relevance === 'elsewhere' ? 'none' : 'open';
    const strange = (names: ReadonlySet<string>) =>
      terms.some(({ stop, meanings }) => {
        const isNamed = meanings.some(({ stem }) => names.has(index.stems[stem]?.[0] ?? ''));
        return !stop && meanings.length > 0 && !isNamed;
      });
    const meant = hits.length === 0 && state === 'none' ? guess(query, terms) : undefined;
    return {
      ...(meant !== undefined && { meant }),
      hits,
      state: hits.length > 0 ? 'found' : state,
      near: hits[0]?.answers === false && strange(answers.namesOf(cards[0] ?? -1)),
      untold: untold
        .filter((places) => !untold.some((more) => isPartOf(places, more)))
        .map((places) => places.map((place) => terms[place]?.folded).join(' ')),
    };
  };
  return { ask, search: (query) => ask(query).hits };
}

/** Whether all of `places` are among those of a longer list. */
function isPartOf(places: number[], longer: number[]): boolean {
  return longer.length > places.length && places.every((place) => longer.includes(place));
}

function askedStems(index: SearchIndex, terms: Term[]): Asked['stems'] {
  const asked = new Map<string, number>();
  for (const { stop, meanings } of terms) {
    for (const { stem, trust } of stop ? [] : meanings) {
      const [text, rarity] = index.stems[stem] ?? ['', 0];
      asked.set(text, trust * Math.sqrt(rarity / 10));
    }
  }
  return asked;
}
