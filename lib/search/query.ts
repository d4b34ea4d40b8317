import type { Corrector } from './correct.ts';
import { STOP_WORDS } from './stop-words.ts';
import type { Vocabulary } from './vocabulary.ts';
import { wordsOf } from './words.ts';

/** One word of the query and the stems it may stand for, surest first; none: an unknown word. */
export interface Term {
  /** As typed, lower case, without accents and apostrophes. */
  folded: string;
  stop: boolean;
  /** The last word, with nothing after it: it may go on. */
  typing: boolean;
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
    splitCompound(folded, vocabulary, correct).map((part) =>
      readWord(part, place === typing, vocabulary, correct),
    ),
  );
}

/** "calfstrain" as its two words, when it is no word of its own, nor one misspelt: "skiping" is not "ski ping". */
function splitCompound(word: string, vocabulary: Vocabulary, correct: Corrector): string[] {
  if (vocabulary.meaningsOf(word).length === 0) {
    for (let at = SHORTEST_PART; at <= word.length - SHORTEST_PART; at++) {
      const parts = [word.slice(0, at), word.slice(at)];
      if (parts.every(vocabulary.isAskedWord)) return correct(word).length === 0 ? parts : [word];
    }
  }
  return [word];
}

function readWord(
  folded: string,
  unfinished: boolean,
  vocabulary: Vocabulary,
  correct: Corrector,
): Term {
  const term = (meanings: Term['meanings'], stop = false): Term => {
    const isAsked = ({ stem, trust }: Term['meanings'][number]) =>
      trust > SURELY && vocabulary.isAskedWith(stem);
    return { folded, stop, typing: unfinished, asking: meanings.some(isAsked), meanings };
  };
  const known = vocabulary.meaningsOf(folded).map((stem) => ({ stem, trust: 1 }));
  if (STOP_WORDS.has(folded)) return term(known, true);
  // "tend" is a word of the claims, but more likely the start of "tendon".
  const perhapsBegun = known.every(({ stem }) => vocabulary.isOnlyInClaims(stem));
  if (!perhapsBegun) return term(known);
  const endings = unfinished && folded.length > 1 ? vocabulary.endingsOf(folded, MOST_ENDINGS) : [];
  if (known.length + endings.length > 0) return term([...known, ...endings]);
  const corrections = correct(folded);
  const meanings = corrections.flatMap(({ word, trust }) =>
    vocabulary.meaningsOf(word).map((stem) => ({ stem, trust })),
  );
  if (unfinished && meanings.length === 0) {
    return term(vocabulary.endingsNear(folded, MOST_ENDINGS));
  }
  return term(meanings, STOP_WORDS.has(corrections[0]?.word ?? ''));
}
