import { isInvisible } from './invisible.ts';

/** An expression of this many stems compiles at once and is the fastest; one of thousands is neither. */
const FEW = 100;
/** White space in sources can be long; bounded, or runs of it would cost the square of their length. */
const GAP = 40;

/** The source of an expression for any of the stems; null: they are too many for one. */
export function expressionFor(stems: string[]): string | null {
  return stems.length > FEW ? null : eitherOf(stems);
}

/** Each letter is written once for all that have it there: browsers try alternatives one by one at every place. */
function eitherOf(beginnings: string[]): string {
  const rests = Map.groupBy(beginnings.filter(Boolean), ([letter = '']) => letter);
  const either = [...rests].map(([letter, words]) => {
    const sign = letter === ' ' ? `\\W{1,${GAP}}` : letter;
    const isEnough = words.includes(letter);
    return isEnough ? sign : sign + eitherOf(words.map((word) => word.slice(1)));
  });
  return either.length > 1 ? `(?:${either.join('|')})` : either.join('');
}

/** So many letters of a word decide whether it is compared with the stems at all. */
export const KEY_LETTERS = 4;
const LETTER_BITS = 5;

/** A letter of a word as a number from 1 to 26, of either case; 0: it is none. */
export function letterOf(code: number): number {
  const letter = (code | 32) - 96;
  return letter > 0 && letter < 27 ? letter : 0;
}

/** The key of the letters so far and one more. */
export function keyWith(key: number, letter: number): number {
  return (key << LETTER_BITS) | letter;
}

/**
 * A table of the stems' first letters, a bit for each: for many stems, since nothing is compiled and the time
 * hardly depends on their number, and for texts with invisible characters inside words.
 */
export class StemTable {
  readonly #bits = new Uint32Array(1 << (KEY_LETTERS * LETTER_BITS - 5));
  readonly #byKey: Map<number, string[]>;
  /** How many letters the keys stand for: fewer where a stem's first word is short. */
  readonly lengths: readonly number[];

  constructor(stems: string[]) {
    this.#byKey = Map.groupBy(stems, keyOf);
    for (const key of this.#byKey.keys()) {
      this.#bits[key >>> 5] = (this.#bits[key >>> 5] ?? 0) | (1 << (key & 31));
    }
    this.lengths = [...new Set(stems.map(keyLength))];
  }

  /** Whether a stem with the key of these last letters begins at `start`. */
  begins(text: string, start: number, key: number): boolean {
    const isKey = ((this.#bits[key >>> 5] ?? 0) >>> (key & 31)) & 1;
    return isKey === 1 && (this.#byKey.get(key) ?? []).some((stem) => isAt(text, start, stem));
  }
}

/** Of the letters of a key, the last ones: as many as a stem's key of this length has. */
export function lastOf(key: number, length: number): number {
  return key & ((1 << (length * LETTER_BITS)) - 1);
}

function isAt(text: string, start: number, stem: string): boolean {
  let at = start;
  for (const letter of stem) {
    while (isInvisible(text.charCodeAt(at))) at++;
    const from = at;
    if (letter === ' ') while (at - from < GAP && /\W/.test(text.charAt(at))) at++;
    else if (text.charAt(at).toLowerCase() === letter) at++;
    if (at === from) return false;
  }
  return true;
}

/** How many letters of a stem's first word its key stands for. */
function keyLength(stem: string): number {
  const space = stem.indexOf(' ');
  return Math.min(space < 0 ? stem.length : space, KEY_LETTERS);
}

function keyOf(stem: string): number {
  let key = 0;
  for (let at = 0; at < keyLength(stem); at++) key = keyWith(key, letterOf(stem.charCodeAt(at)));
  return key;
}
