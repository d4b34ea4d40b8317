import { GAP } from './expressions.ts';
import { isInvisible } from './invisible.ts';

/** So many letters of a word decide whether it is compared with the stems at all. */
export const KEY_LETTERS = 4;
const LETTER_BITS = 5;

const SPACE = 0x20;
/** Of the characters that are not seen the first. */
const SOFT_HYPHEN = 0xad;
const UNDERSCORE = 0x5f;

/** A letter of a word as a number from 1 to 26, of either case; 0: it is none. */
export function letterOf(code: number): number {
  const letter = (code | 32) - 96;
  return letter > 0 && letter < 27 ? letter : 0;
}

const LAST_KEY = (1 << (KEY_LETTERS * LETTER_BITS)) - 1;

/** The key of the last letters, of which there is one more. */
export function nextKey(key: number, letter: number): number {
  return ((key << LETTER_BITS) | letter) & LAST_KEY;
}

/** The key of a stem's first letters: fewer than KEY_LETTERS where its first word is short. */
function keyOf(stem: string): number {
  let key = 0;
  for (let at = 0; at < KEY_LETTERS; at++) {
    // Written out, as in StemTable.find.
    const letter = (stem.charCodeAt(at) | 32) - 96;
    if (!(letter > 0 && letter < 27)) break;
    key = (key << LETTER_BITS) | letter;
  }
  return key;
}

/** How many letters a key stands for. */
function lengthOf(key: number): number {
  return Math.ceil((32 - Math.clz32(key)) / LETTER_BITS);
}

/**
 * A table of the stems' first letters, a bit for each: for many stems, since nothing is compiled and the time
 * hardly depends on their number, and for texts with invisible characters inside words.
 */
export class StemTable {
  /** A bit for each key, and for each that ends in a shorter one. */
  readonly #ends: Uint32Array;
  readonly #stems: readonly string[];
  /** Which is the first stem with a key. */
  readonly #firsts: ReadonlyMap<number, number>;
  /** How many letters the keys stand for, the most first: fewer where a stem's first word is short. */
  readonly #lengths: readonly number[];

  /**
   * All in one pass, and hardly anything made on the way: a page waits for as long as it takes with thousands of stems.
   * @param stems in order, so that those with the same key stand together
   */
  constructor(stems: readonly string[]) {
    const ends = new Uint32Array((LAST_KEY + 1) >>> 5);
    const firsts = new Map<number, number>();
    let last = 0;
    for (let at = 0; at < stems.length; at++) {
      const key = keyOf(stems[at] as string);
      if (key === last) continue;
      last = key;
      firsts.set(key, at);
      for (let end = key; end <= LAST_KEY; end += 1 << (lengthOf(key) * LETTER_BITS)) {
        ends[end >>> 5] = (ends[end >>> 5] as number) | (1 << (end & 31));
      }
    }
    this.#stems = stems;
    this.#ends = ends;
    this.#firsts = firsts;
    this.#lengths = [...new Set([...firsts.keys()].map(lengthOf))].sort((a, b) => b - a);
  }

  /** Whether a stem with this key begins at `start`. */
  begins(text: string, start: number, key: number): boolean {
    return this.#isEnd(key) && this.#isStem(text, start, key);
  }

  /** Where the first stem begins in a text from an offset on, be it inside a word; -1: none does. */
  find(text: string, from: number): number {
    const ends = this.#ends;
    let key = 0;
    for (let at = from; at < text.length; at++) {
      const code = text.charCodeAt(at);
      // Written out: until the browser has compiled this loop, each call in it takes as long as the rest of a step.
      const letter = (code | 32) - 96;
      if (letter > 0 && letter < 27) {
        key = ((key << LETTER_BITS) | letter) & LAST_KEY;
        if ((((ends[key >>> 5] ?? 0) >>> (key & 31)) & 1) === 0) continue;
        const start = this.#startAt(text, at, key);
        if (start >= 0) return start;
      } else if (code < SOFT_HYPHEN || !isInvisible(code)) key = 0;
    }
    return -1;
  }

  /**
   * Where the longest stem begins whose key's last letter stands at `end`; -1: none.
   * @param key of the letters up to that one, as `nextKey` makes it
   */
  #startAt(text: string, end: number, key: number): number {
    for (const length of this.#lengths) {
      const start = letterBefore(text, end, length - 1);
      const own = key & ((1 << (length * LETTER_BITS)) - 1);
      if (start >= 0 && this.#isStem(text, start, own)) return start;
    }
    return -1;
  }

  #isEnd(key: number): boolean {
    return (((this.#ends[key >>> 5] ?? 0) >>> (key & 31)) & 1) === 1;
  }

  #isStem(text: string, start: number, key: number): boolean {
    const first = this.#firsts.get(key);
    if (first === undefined) return false;
    for (let at = first; ; at++) {
      const stem = this.#stems[at];
      if (stem === undefined || keyOf(stem) !== key) return false;
      if (isAt(text, start, stem)) return true;
    }
  }
}

/** Where so many letters before the one at `at` stand, seen ones; -1: there are not so many. */
function letterBefore(text: string, at: number, letters: number): number {
  let place = at;
  for (let left = letters; left > 0; left--) {
    do place--;
    while (place >= 0 && isInvisible(text.charCodeAt(place)));
  }
  return place;
}

function isAt(text: string, start: number, stem: string): boolean {
  let at = start;
  for (let i = 0; i < stem.length; i++) {
    const letter = stem.charCodeAt(i);
    while (isInvisible(text.charCodeAt(at))) at++;
    if (letter === SPACE) {
      const from = at;
      while (at - from < GAP && isBetweenWords(text.charCodeAt(at))) at++;
      if (at === from) return false;
    } else if (!isSame(text.charCodeAt(at++), letter)) return false;
  }
  return true;
}

function isSame(code: number, letter: number): boolean {
  return code === letter || (letterOf(letter) > 0 && letterOf(code) === letterOf(letter));
}

/** As \W in an expression; false past the end. */
function isBetweenWords(code: number): boolean {
  return code >= 0 && letterOf(code) === 0 && !(code >= 48 && code <= 57) && code !== UNDERSCORE;
}
