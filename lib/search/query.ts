import type { Corrector } from './correct.ts';
import { STOP_WORDS } from './stop-words.ts';
import type { Vocabulary } from './vocabulary.ts';
import { wordsOf } from './words.ts';

/** One word of the query and the stems it may stand for, surest first; none: an unknown word. */
export interface Term {
  /** As typed, lower case, without accents and apostrophes. */
  folded: string;
  stop: boolean;
  /** Readers ask with this word; others stand only in claims, or nowhere. */
  asking: boolean;
  meanings: { stem: number; trust: number }[];
}

/** A query longer than this is not typed by hand: the rest of it is left unread. */
const LONGEST_QUERY = 300;
const MOST_TERMS = 24;
/** While a word is being typed, only so many ways to end it are kept. */
const MOST_ENDINGS = 8;
/** A word must be meant as surely as this to count as one that readers ask with. */
const SURELY = 0.7;
const SHORTEST_PART = 3;

/** Reads a query as typed: each word is known, or the start of a known one, or corrected. */
export function readQuery(query: string, vocabulary: Vocabulary, correct: Corrector): Term[] {
  const read = query.slice(0, LONGEST_QUERY);
  const words = wordsOf(read).slice(0, MOST_TERMS);
  const typing = words.at(-1)?.end === read.length ? words.length - 1 : -1;
  return words.flatMap(({ folded }, place) =>
    splitCompound(folded, vocabulary).map((part) => {
      const meanings = meaningsOf(part, place === typing, vocabulary, correct);
      const asking = meanings.some(
        ({ stem, trust }) => trust > SURELY && vocabulary.isAskedWith(stem),
      );
      return { folded: part, stop: STOP_WORDS.has(part), asking, meanings };
    }),
  );
}

/** "calfstrain" as its two words, when it is not a word of its own. */
function splitCompound(word: string, vocabulary: Vocabulary): string[] {
  const isAsked = (part: string) => vocabulary.meaningsOf(part).some(vocabulary.isAskedWith);
  if (vocabulary.meaningsOf(word).length === 0) {
    for (let at = SHORTEST_PART; at <= word.length - SHORTEST_PART; at++) {
      const parts = [word.slice(0, at), word.slice(at)];
      if (parts.every(isAsked)) return parts;
    }
  }
  return [word];
}

function meaningsOf(
  word: string,
  unfinished: boolean,
  vocabulary: Vocabulary,
  correct: Corrector,
): Term['meanings'] {
  const known = vocabulary.meaningsOf(word).map((stem) => ({ stem, trust: 1 }));
  // "tend" is a word of the claims, but more likely the start of "tendon".
  const perhapsBegun = known.every(({ stem }) => vocabulary.isOnlyInClaims(stem));
  if (!perhapsBegun || STOP_WORDS.has(word)) return known;
  const endings = unfinished && word.length > 1 ? vocabulary.endingsOf(word, MOST_ENDINGS) : [];
  if (known.length + endings.length > 0) return [...known, ...endings];
  return correct(word).flatMap((correction) =>
    vocabulary.meaningsOf(correction.word).map((stem) => ({ stem, trust: correction.trust })),
  );
}
