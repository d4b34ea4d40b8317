import { BEGINNING, CAPITAL, POSSESSIVE, SMALL } from '../knowledge/lexicon-types.ts';
import { withoutInvisible } from './invisible.ts';

/** Remembered words are dropped at this many, so that a page of nonsense cannot fill the memory. */
const MEMORY = 4_000;
/** Shortest beginning that may stand for a whole word. */
const SHORTEST_BEGINNING = 3;
/** The letters that a word has in common with the entry it is an inflection of ("icing", "ice"). */
const KEY = /^[a-z0]{0,2}/;
/** Before an entry that shares fewer letters (a: none, b: one) with the one before. */
const OTHER_KEY = /(?<=[^a-z0 *])(?=[ab])/;
const ENTRY = /([a-z])([a-z0 *]*)([^a-z0 *]+)/g;
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
  /** Of how many words the longest phrase consists that begins with it; 0: none does. */
  phrase: number;
  /** What was found when other words followed. */
  followed?: Map<Word, Word>;
}

/** Tells what the lexicon says of words. */
export interface Lookup {
  /** Of a word as written. */
  word(raw: string): Word;
  /** Of a word or a phrase and the next word as one phrase, in which only the last may be inflected. */
  phrase(before: Word, next: Word): Word;
}

/** The words with the same first letters. */
interface Bucket {
  classes: Map<string, string>;
  phrases: Map<string, number>;
}

/**
 * Unpacks the words with the same first two letters when the first such word is looked up, and remembers
 * look-ups. Most words of a text are none of the lexicon's, and most beginnings are not those of its words.
 */
export function createLookup(packed: Record<string, string>): Lookup {
  /** By the words' first letters; a text is still packed. */
  const buckets = new Map<string, Bucket | string>();
  const parted = new Set<string>();
  const known = new Map<string, Word>();

  /** Finds where in a letter's entries those with other first letters begin. */
  function part(letter: string): void {
    parted.add(letter);
    for (const entries of (packed[letter] ?? '').split(OTHER_KEY)) {
      const rest = entries.slice(1);
      const key = keyOf(entries[0] === 'a' ? rest : letter + rest);
      buckets.set(key, (buckets.get(key) ?? '') + entries);
    }
  }

  function bucketOf(folded: string): Bucket {
    const letter = folded[0] ?? '';
    if (!parted.has(letter)) part(letter);
    const key = keyOf(folded);
    let bucket = buckets.get(key) ?? '';
    if (typeof bucket === 'string') {
      bucket = unpack(letter, bucket);
      buckets.set(key, bucket);
    }
    return bucket;
  }

  function describe(folded: string, form: string): Word {
    const bucket = bucketOf(folded);
    return {
      folded,
      classes: Array.from(classesIn(bucket, folded), (code) => code.charCodeAt(0)),
      form,
      phrase: bucket.phrases.get(folded) ?? 0,
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

/** The first letters of a word, or of the first word of a phrase. */
function keyOf(folded: string): string {
  return KEY.exec(folded)?.[0] ?? '';
}

function unpack(letter: string, packed: string): Bucket {
  const bucket: Bucket = { classes: new Map(), phrases: new Map() };
  let word = letter;
  // Not matchAll: it makes an expression of its own each time.
  ENTRY.lastIndex = 0;
  for (let entry = ENTRY.exec(packed); entry; entry = ENTRY.exec(packed)) {
    const [, shared = 'a', rest, classes = ''] = entry;
    word = word.slice(0, shared.charCodeAt(0) - 97) + rest;
    bucket.classes.set(word, classes);
    const [first = '', ...more] = word.includes(' ') ? word.split(' ') : [];
    if (first) bucket.phrases.set(first, Math.max(more.length + 1, bucket.phrases.get(first) ?? 0));
  }
  return bucket;
}

/** The word itself, else what it is an inflection of, else the longest beginning. */
function classesIn({ classes }: Bucket, word: string): string {
  // An underscore inside makes a name of a program's.
  if (word.includes('_')) return '';
  for (const base of [word, ...uninflected(word)]) {
    const found = classes.get(base);
    if (found) return found;
  }
  const shortest = word.lastIndexOf(' ') + 1 + SHORTEST_BEGINNING;
  for (let length = word.length; length >= shortest; length--) {
    const beginning = word.slice(0, length);
    const found = classes.get(`${beginning}*`) ?? (LONG.test(beginning) && classes.get(beginning));
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
