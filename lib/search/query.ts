import type { Corrector } from './correct.ts';
import { stem } from './stem.ts';
import { STOP_WORDS } from './stop-words.ts';
import type { Vocabulary } from './vocabulary.ts';
import { type Word, wordsOf } from './words.ts';

/** One word of the query and the stems it may stand for, surest first; none: an unknown word. */
export interface Term {
  word: Word;
  stop: boolean;
  meanings: { stem: number; trust: number }[];
}

/** A query longer than this is not typed by hand: the rest of it is left unread. */
const LONGEST_QUERY = 300;
const MOST_TERMS = 24;
/** While a word is being typed, only so many ways to end it are kept. */
const MOST_ENDINGS = 8;

/** Reads a query as typed: each word is known, or the start of a known one, or corrected. */
export function readQuery(query: string, vocabulary: Vocabulary, correct: Corrector): Term[] {
  const words = wordsOf(query.slice(0, LONGEST_QUERY)).slice(0, MOST_TERMS);
  const typing = words.at(-1)?.end === query.length;
  return words.map((word, i) => {
    const stop = STOP_WORDS.has(word.folded);
    const unfinished = typing && i === words.length - 1;
    return { word, stop, meanings: meaningsOf(word, unfinished, vocabulary, correct) };
  });
}

function meaningsOf(word: Word, unfinished: boolean, vocabulary: Vocabulary, correct: Corrector) {
  const known = vocabulary.meaningsOf(word.folded, word.stem);
  if (known.length > 0) return known.map((stem) => ({ stem, trust: 1 }));
  if (unfinished && word.folded.length > 1) {
    const endings = vocabulary.stemsStarting(word.folded, MOST_ENDINGS);
    if (endings.length > 0) return endings.map((stem) => ({ stem, trust: 0.8 }));
  }
  const correction = correct(word.folded);
  if (!correction) return [];
  const meant = vocabulary.meaningsOf(correction.word, stem(correction.word));
  return meant.map((stem) => ({ stem, trust: correction.trust }));
}
