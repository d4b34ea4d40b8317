import type { SearchIndex } from '../knowledge/search-types.ts';
import { createFinder, type Finder } from './candidates.ts';
import { EASY, typingDistance } from './distance.ts';
import { ORDINARY_WORDS } from './ordinary-words.ts';
import { stem } from './stem.ts';
import { STOP_WORDS } from './stop-words.ts';

/** A known word an unknown one may stand for; `trust` from 0 to 1. */
interface Correction {
  word: string;
  trust: number;
}

export interface Corrector {
  /** The likeliest corrections of a folded word, best first; none when nothing is near enough. */
  (word: string): Correction[];
  /** What such a word may have been meant to be, though not so surely that it can be taken for it unasked. */
  guess(word: string): string | undefined;
}

/** Look-ups remembered between keystrokes; typing rarely needs more than the words of one query. */
const REMEMBERED = 500;
/** Words that are nearly as near as the nearest are kept too: the rest of the query decides. */
const NEARLY = 0.4;
const MOST_CORRECTIONS = 3;
/** Trust in a word that is written as it is spoken. */
const AS_SPOKEN = 0.9;
const SHORTEST_SPOKEN = 5;
/** A guess may be so much further off than a correction. */
const GUESSED = 0.8;

const ORDINARY = new Set(ORDINARY_WORDS.map(stem));

/**
 * Corrects words against the vocabulary: first against the words readers ask with and small words,
 * then, more strictly, against those that only the claims use. fuse.js finds the candidates (it matches parts of
 * words and knows nothing of keyboards), the typing distance decides among them.
 */
export function createCorrector({ words, proseWords }: SearchIndex): Corrector {
  const asking = createFinder([...words, ...STOP_WORDS]);
  const prose = createFinder(proseWords);
  const stems = new Set(words.map(stem));
  const asSpoken = (word: string): Correction[] =>
    (word.length < SHORTEST_SPOKEN ? [] : formsAsSpoken(word))
      .filter((form) => stems.has(stem(form)))
      .map((form) => ({ word: form, trust: AS_SPOKEN }));
  const correct = (word: string) => {
    const bare = stem(word);
    let corrections = nearest(word, asking, allowedDistance(word));
    // "streches": we know "stretch" in other forms.
    if (corrections.length === 0 && bare !== word) {
      corrections = nearest(bare, asking, allowedDistance(bare));
    }
    if (corrections.length === 0) corrections = asSpoken(word);
    if (corrections.length > 0 || allowedDistance(word) <= EASY) return corrections;
    return nearest(word, prose, EASY);
  };
  const remembered = new Map<string, Correction[]>();
  const corrected = (word: string) => {
    const known = remembered.get(word);
    if (known) return known;
    const corrections = ORDINARY.has(stem(word)) ? [] : correct(word);
    if (remembered.size >= REMEMBERED) remembered.clear();
    remembered.set(word, corrections);
    return corrections;
  };
  const guess = (word: string) => {
    const allowed = allowedDistance(word);
    return allowed === 0 ? undefined : nearest(word, asking, allowed + GUESSED)[0]?.word;
  };
  return Object.assign(corrected, { guess });
}

/** "limpin" for "limping", "hurty" for "hurt". */
function formsAsSpoken(word: string): string[] {
  if (word.endsWith('in')) return [`${word}g`];
  return /[^aeiou]y$/.test(word) ? [word.slice(0, -1)] : [];
}

function nearest(word: string, find: Finder, allowed: number): Correction[] {
  if (allowed === 0) return [];
  const near = find(word)
    .map((known) => ({ known, distance: typingDistance(word, known) }))
    .filter(({ distance }) => distance <= allowed)
    .sort((a, b) => a.distance - b.distance)
    .slice(0, MOST_CORRECTIONS);
  const most = (near[0]?.distance ?? 0) + NEARLY;
  return near
    .filter(({ distance }) => distance <= most)
    .map(({ known, distance }) => ({ word: known, trust: 1 - distance / (word.length / 2) }));
}

/** Whether a word can be a typing mistake for another: near enough for its length. */
export function isSlip(typed: string, known: string): boolean {
  return typed !== known && typingDistance(typed, known) <= allowedDistance(typed);
}

/** Short words have many real neighbours ("half", "calf"), so only easy slips are mended there. */
function allowedDistance(word: string): number {
  if (word.length < 4 || word.length > 24 || /\d/.test(word)) return 0;
  if (word.length < 5) return EASY;
  if (word.length < 6) return 0.8;
  if (word.length < 7) return 1.2;
  return word.length < 8 ? 1.6 : 2;
}
