import type { SearchIndex } from '../knowledge/search-types.ts';
import type { Topic } from '../knowledge/types.ts';
import { createCorrector } from './correct.ts';
import { readQuery, type Term } from './query.ts';
import { createRanker } from './rank.ts';
import { createClaimFinder, type Range, rangesOf, type Wanted } from './snippet.ts';
import { createVocabulary } from './vocabulary.ts';
import { wordsOf } from './words.ts';

export { isSlip } from './correct.ts';
export { STOP_WORDS } from './stop-words.ts';
export { wordsOf } from './words.ts';

/** One card that answers a query. Ranges are [start, end) in UTF-16 units of the text they mark. */
export interface SearchHit {
  card: string;
  topic: Topic;
  title: string;
  /** The claim of the card that says most about the query; `section` is a title. */
  claim?: { id: string; text: string; section: string };
  /** Matched parts of `title`. */
  ranges: Range[];
  /** Matched parts of `claim.text`. */
  claimRanges: Range[];
}

export interface Searcher {
  /** Best first; empty: nothing fits. Takes any string and never throws. */
  search(query: string): SearchHit[];
}

/** Prepares an index for searching; keep the searcher, it remembers corrections. */
export function createSearcher(index: SearchIndex): Searcher {
  const vocabulary = createVocabulary(index);
  const correct = createCorrector(index);
  const rank = createRanker(index);
  const claims = createClaimFinder(index);
  return {
    search(query) {
      const terms = readQuery(query, vocabulary, correct);
      const wanted = wantedStems(index, terms);
      return rank(terms).flatMap(({ card }): SearchHit[] => {
        const found = index.cards[card];
        if (!found) return [];
        const { id, topic, title } = found;
        const hit = { card: id, topic, title, ranges: rangesOf(wordsOf(title), wanted) };
        const best = claims.best(card, wanted);
        if (!best) return [{ ...hit, claimRanges: [] }];
        const [, slug, section, text] = best.claim;
        const claim = { id: `${id}/${slug}`, text, section: index.sections[section] ?? '' };
        return [{ ...hit, claim, claimRanges: best.ranges }];
      });
    },
  };
}

function wantedStems(index: SearchIndex, terms: Term[]): Wanted {
  const wanted: Wanted = new Map();
  for (const { stop, meanings } of terms) {
    for (const { stem, trust } of stop ? [] : meanings) {
      const [text, rarity] = index.stems[stem] ?? ['', 0];
      wanted.set(text, (trust * rarity) / 10);
    }
  }
  return wanted;
}
