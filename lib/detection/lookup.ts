import { BEGINNING, CAPITAL, POSSESSIVE, SMALL } from '../knowledge/lexicon-types.ts';
import { Entries } from './entries.ts';
import { withoutInvisible } from './invisible.ts';

/** Remembered words are dropped at this many, so that a page of nonsense cannot fill the memory. */
const MEMORY = 4_000;
/** Shortest beginning that may stand for a whole word. */
const SHORTEST_BEGINNING = 3;
const APOSTROPHE_S = /['\u2019\u02BC]s$/;
const NOT_FOLDED = /['\u2019\u02BC]|^_+|_+$/g;
const NUMBER = /\d+/g;
const LONG = new RegExp(`^[a-z]{${BEGINNING}}`);

/** What is known of a word, however often it comes. */
export interface Word {
  /** Lower case, without invisible characters, apostrophes and a possessive 's; 0 for each number. */
  folded: string;
  /** Its classes, as character codes. */
  classes: readonly number[];
  /** How it is written: SMALL, CAPITAL or neither, and POSSESSIVE. */
  form: string;
  /** The phrases of the lexicon that begin with it, as they are packed; empty: none does. */
  phrases: string;
  /** What was found when other words followed. */
  followed?: Map<Word, Word>;
}

/** Tells what the lexicon says of words. */
export interface Lookup {
  /** Of a word as written. */
  word(raw: string): Word;
  /**
   * Of a word or a phrase and the next word as one phrase, in which only the last may be inflected; null: no phrase of
   * the lexicon begins like that.
   */
  phrase(before: Word, next: Word): Word | null;
}

/**
 * Remembers look-ups: a text has most of its words again and again.
 * @param packed as Lexicon.words describes it
 */
export function createLookup(packed: string): Lookup {
  const entries = new Entries(packed);
  const known = new Map<string, Word>();

  function describe(folded: string, form: string): Word {
    const place = entries.placeOf(folded);
    return {
      folded,
      classes: codesOf(classesIn(entries, place, folded)),
      form,
      phrases: entries.phrasesAt(place, folded),
    };
  }

  return {
    word(raw) {
      let word = known.get(raw);
      if (!word) {
        word = describe(fold(raw), formOf(raw));
        // With its words go the phrases they began.
        if (known.size >= MEMORY) known.clear();
        known.set(raw, word);
      }
      return word;
    },
    phrase(before, next) {
      // Many words begin a phrase, and hardly ever does one of those go on like the text.
      if (!before.phrases.includes(`${before.folded} ${next.folded.charAt(0)}`)) return null;
      before.followed ??= new Map();
      let phrase = before.followed.get(next);
      if (!phrase) {
        phrase = describe(`${before.folded} ${next.folded}`, before.form);
        before.followed.set(next, phrase);
      }
      return phrase;
    },
  };
}

const NONE: readonly number[] = [];

/** Most words have no class. */
function codesOf(classes: string): readonly number[] {
  return classes === '' ? NONE : Array.from(classes, (code) => code.charCodeAt(0));
}

/** Most words of a text need no folding. */
const PLAIN = /^[a-z]+$/;

/** A word in capitals only is neither: such texts tell nothing. */
function formOf(raw: string): string {
  if (PLAIN.test(raw)) return SMALL;
  const possessive = APOSTROPHE_S.test(raw.toLowerCase()) ? POSSESSIVE : '';
  if (/^[a-z]/.test(raw)) return SMALL + possessive;
  return /^[A-Z][a-z]/.test(raw) ? CAPITAL + possessive : possessive;
}

function fold(raw: string): string {
  if (PLAIN.test(raw)) return raw;
  if (raw === '%') return 'percent';
  const word = withoutInvisible(raw.toLowerCase()).replace(APOSTROPHE_S, '');
  return word.replace(NOT_FOLDED, '').replace(NUMBER, '0');
}

/** The word itself, else what it is an inflection of, else the longest beginning. `place` is the word's. */
function classesIn(entries: Entries, place: number, word: string): string {
  // An underscore inside makes a name of a program's.
  if (word.includes('_')) return '';
  const own = entries.classesAt(place, word);
  if (own) return own;
  const classesOf = (other: string) => entries.classesAt(entries.placeOf(other), other);
  // No entry has more letters in common with the word: most words of a text are looked up once.
  const shared = entries.sharedAt(place, word);
  for (const base of uninflected(word)) {
    const found = base.length <= shared + 1 && classesOf(base);
    if (found) return found;
  }
  const shortest = word.lastIndexOf(' ') + 1 + SHORTEST_BEGINNING;
  for (let length = shared; length >= shortest; length--) {
    const beginning = word.slice(0, length);
    const found = classesOf(`${beginning}*`) || (LONG.test(beginning) && classesOf(beginning));
    if (found) return found;
  }
  return '';
}

/** What an English word may be an inflection of, likeliest first; of a phrase only the plural is undone. */
function uninflected(word: string): string[] {
  if (word.includes(' ')) return word.endsWith('s') ? [word.slice(0, -1)] : [];
  const ending = /(?:ing|ed|es|s|ness|ful|y)$/.exec(word)?.[0];
  if (!ending || word.length - ending.length < 2) return [];
  const stem = word.slice(0, -ending.length);
  return [stem, `${stem}e`, stem.at(-1) === stem.at(-2) ? stem.slice(0, -1) : stem];
}
