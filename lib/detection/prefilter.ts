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
  const scan = createScan(stems);
  if (stems.length > FEW) return scan;
  const either = expressionFor(stems);
  const anywhere = new RegExp(either, 'i');
  const pattern = new RegExp(`\\b(?:${either})`, 'gi');
  return {
    mayContain: (text) => anywhere.test(text) || (hasInvisible(text) && scan.mayContain(text)),
    hits(text) {
      if (hasInvisible(text)) return scan.hits(text);
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
const KEYS = 1 << 16;
const FIRST_INVISIBLE = 0xad;

/**
 * Looks up each word's first letters in a table: for many stems, since nothing is compiled and the time
 * hardly depends on their number, and for texts with invisible characters inside words.
 */
function createScan(stems: string[]): Prefilter {
  const table = new Uint8Array(KEYS);
  const byKey = Map.groupBy(stems, keyOf);
  for (const key of byKey.keys()) table[key] = 1;
  /** How many letters the keys stand for: fewer where a stem's first word is short. */
  const lengths = [...new Set(stems.map(keyLength))];
  /** Where the last letters stand. */
  const starts = new Uint32Array(KEY_LETTERS);

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
          if (letters++ < KEY_LETTERS) key = key * 27 + letter;
        } else if (code < FIRST_INVISIBLE || !isInvisible(code)) break;
      }
      key &= KEYS - 1;
      if (table[key] && begins(text, start, byKey.get(key))) return start;
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
        starts[letters++ % KEY_LETTERS] = at;
        key = (key * 27 + letter) % 27 ** KEY_LETTERS;
        for (const length of lengths) {
          const part = (key % 27 ** length) & (KEYS - 1);
          if (letters < length || !table[part]) continue;
          const start = starts[(letters - length) % KEY_LETTERS] ?? at;
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
  for (let at = 0; at < length; at++) key = key * 27 + stem.charCodeAt(at) - 96;
  return key & (KEYS - 1);
}
