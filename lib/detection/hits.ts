import { hasInvisible, isInvisible } from './invisible.ts';

/** Finds where a text may hold a mention. */
export interface Prefilter {
  /**
   * False only when there is none. Looks inside words too: in the text of several elements the last word of
   * one and the first of the next stand without a gap.
   */
  mayContain(text: string): boolean;
  /** Offsets of the words to look at, in order. */
  hits(text: string): number[];
}

/** An expression of this many stems compiles at once and is the fastest; one of thousands is neither. */
const FEW = 100;
/** White space in sources can be long; bounded, or runs of it would cost the square of their length. */
const GAP = 40;

/** @param stems beginnings of words; with a space, of two words */
export function createPrefilter(stems: string[]): Prefilter {
  if (stems.length > FEW) return createScan(stems);
  let scan: Prefilter | undefined;
  /** Few texts need it. */
  const scanner = () => {
    scan ??= createScan(stems);
    return scan;
  };
  const either = expressionFor(stems);
  const anywhere = new RegExp(either, 'i');
  const pattern = new RegExp(`\\b(?:${either})`, 'gi');
  return {
    mayContain: (text) => anywhere.test(text) || (hasInvisible(text) && scanner().mayContain(text)),
    hits(text) {
      if (hasInvisible(text)) return scanner().hits(text);
      const hits: number[] = [];
      // Not matchAll: it compiles the expression anew for every text.
      pattern.lastIndex = 0;
      for (let hit = pattern.exec(text); hit; hit = pattern.exec(text)) hits.push(hit.index);
      return hits;
    },
  };
}

/**
 * The source of an expression for any of the beginnings, each letter written once for all that have it there:
 * browsers try alternatives one by one at every place of a text.
 */
function expressionFor(beginnings: string[]): string {
  const rests = Map.groupBy(beginnings.filter(Boolean), ([letter = '']) => letter);
  const either = [...rests].map(([letter, words]) => {
    const sign = letter === ' ' ? `\\W{1,${GAP}}` : letter;
    const isEnough = words.includes(letter);
    return isEnough ? sign : sign + expressionFor(words.map((word) => word.slice(1)));
  });
  return either.length > 1 ? `(?:${either.join('|')})` : either.join('');
}

/** So many letters of a word decide whether it is compared with the stems at all. */
const KEY_LETTERS = 4;
const LETTER_BITS = 5;
const FIRST_INVISIBLE = 0xad;

/**
 * Looks up letters in a table of the stems' first ones, a bit for each: for many stems, since nothing is
 * compiled and the time hardly depends on their number, and for texts with invisible characters inside words.
 */
function createScan(stems: string[]): Prefilter {
  const table = new Uint32Array(1 << (KEY_LETTERS * LETTER_BITS - 5));
  const byKey = Map.groupBy(stems, keyOf);
  for (const key of byKey.keys()) table[key >>> 5] = (table[key >>> 5] ?? 0) | (1 << (key & 31));
  /** How many letters the keys stand for: fewer where a stem's first word is short. */
  const lengths = [...new Set(stems.map(keyLength))];
  const masks = lengths.map((length) => (1 << (length * LETTER_BITS)) - 1);
  /** Where the last letters stand. */
  const starts = new Uint32Array(KEY_LETTERS);

  const isKey = (key: number) => ((table[key >>> 5] ?? 0) >>> (key & 31)) & 1;

  /** Offset of the first word from `from` on that a stem begins; -1: none. */
  function next(text: string, from: number): number {
    for (let at = from; at < text.length; at++) {
      const start = at;
      let letters = 0;
      let key = 0;
      for (; ; at++) {
        const code = text.charCodeAt(at);
        const letter = (code | 32) - 96;
        if (letter > 0 && letter < 27) {
          if (letters++ >= KEY_LETTERS) continue;
          key = (key << LETTER_BITS) | letter;
          if (isKey(key) && begins(text, start, byKey.get(key))) return start;
        } else if (code < FIRST_INVISIBLE || !isInvisible(code)) break;
      }
    }
    return -1;
  }

  /** Whether a stem begins at any letter, be it inside a word. */
  function isAnywhere(text: string): boolean {
    let letters = 0;
    let key = 0;
    for (let at = 0; at < text.length; at++) {
      const code = text.charCodeAt(at);
      const letter = (code | 32) - 96;
      if (letter > 0 && letter < 27) {
        starts[letters++ & (KEY_LETTERS - 1)] = at;
        key = (key << LETTER_BITS) | letter;
        for (let which = 0; which < masks.length; which++) {
          const part = key & (masks[which] ?? 0);
          const length = lengths[which] ?? 0;
          if (!isKey(part) || letters < length) continue;
          const start = starts[(letters - length) & (KEY_LETTERS - 1)] ?? at;
          if (begins(text, start, byKey.get(part))) return true;
        }
      } else if (code < FIRST_INVISIBLE || !isInvisible(code)) {
        letters = 0;
        key = 0;
      }
    }
    return false;
  }

  return {
    mayContain: isAnywhere,
    hits(text) {
      const hits: number[] = [];
      for (let hit = next(text, 0); hit >= 0; hit = next(text, hit + 1)) hits.push(hit);
      return hits;
    },
  };
}

function begins(text: string, start: number, stems: string[] = []): boolean {
  return stems.some((stem) => {
    let at = start;
    for (const letter of stem) {
      while (isInvisible(text.charCodeAt(at))) at++;
      const from = at;
      if (letter === ' ') while (at - from < GAP && /\W/.test(text.charAt(at))) at++;
      else if (text.charAt(at).toLowerCase() === letter) at++;
      if (at === from) return false;
    }
    return true;
  });
}

/** How many letters of a stem's first word its key stands for. */
function keyLength(stem: string): number {
  const space = stem.indexOf(' ');
  return Math.min(space < 0 ? stem.length : space, KEY_LETTERS);
}

function keyOf(stem: string): number {
  const length = keyLength(stem);
  let key = 0;
  for (let at = 0; at < length; at++) key = (key << LETTER_BITS) | (stem.charCodeAt(at) - 96);
  return key;
}
