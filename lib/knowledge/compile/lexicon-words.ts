import { BEGINNING, CLASS_LIMIT } from '../lexicon-types.ts';

/** Characters that can stand for a class: none that words, JSON or the built-in classes use. */
const CODES = "ABCDEFGHIJKLMNOPQRSTUVWXYZ123456789!#$%&'()+,-./:;<=>?@[]_`{|}";
const FIRST_BEYOND = 0xc0;
/** As many classes as have a character. */
export const MOST_CLASSES = CODES.length + CLASS_LIMIT - FIRST_BEYOND;

/** The character for the class with this number; beyond the printable ones, Latin letters with accents. */
export function classCode(number: number): string {
  return CODES[number] ?? String.fromCharCode(FIRST_BEYOND + number - CODES.length);
}

/** "a, b c" as ["a", "b c"], lower case, white space folded. */
export function splitList(list: string): string[] {
  return list
    .split(',')
    .map((item) => item.trim().replace(/\s+/g, ' ').toLowerCase())
    .filter((item) => item !== '');
}

/** A long beginning needs no star to stand for all that begin with it. */
const LONG_BEGINNING = new RegExp(`^([a-z]{${BEGINNING},})\\*$`);

/** A surface as the detector reads it: hyphens part words, apostrophes go, any number is 0. */
function foldSurface(surface: string): string {
  return surface
    .replaceAll("'", '')
    .replaceAll('%', ' percent')
    .replace(/[\s-]+/g, ' ')
    .replace(/\d+/g, '0')
    .replace(LONG_BEGINNING, '$1');
}

/**
 * Packs the classes' words as Lexicon.words.
 * @param report told of words a class names twice
 */
export function packWords(
  classes: Record<string, string>,
  codes: Map<string, string>,
  report: (className: string, message: string, fix: string) => void,
): string {
  const byWord = new Map<string, string>();
  for (const [name, list] of Object.entries(classes)) {
    const code = codes.get(name) ?? '';
    for (const surface of splitList(list)) {
      const word = foldSurface(surface);
      const before = byWord.get(word) ?? '';
      if (before.includes(code)) {
        report(name, `"${surface}" is listed twice.`, 'remove one of them.');
      }
      if (!/^[a-z0][a-z0 ]*\*?$/.test(word)) {
        report(name, `"${surface}" has a character no word has.`, 'use letters and digits only.');
      }
      byWord.set(word, before + code);
    }
  }
  for (const [word, list] of byWord) byWord.set(word, withBeginnings(word, list, byWord));
  const inOrder = [...byWord].sort(([a], [b]) => (a < b ? -1 : 1));
  return inOrder.map(([word, list]) => word + list).join('');
}

/** The detector stops at the word itself, so a word also gets the classes of the beginnings it has, its own among them. */
function withBeginnings(word: string, list: string, byWord: Map<string, string>): string {
  const codes = new Set(list);
  for (let length = 1; length <= word.length && !word.includes(' '); length++) {
    const beginning = word.slice(0, length);
    const long = length >= BEGINNING ? byWord.get(beginning) : undefined;
    for (const code of (byWord.get(`${beginning}*`) ?? '') + (long ?? '')) codes.add(code);
  }
  return [...codes].join('');
}
