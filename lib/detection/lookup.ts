import { PHRASE } from '../knowledge/lexicon-types.ts';

/** Remembered words are dropped at this many, so that a page of nonsense cannot fill the memory. */
const MEMORY = 4_000;

/** Tells which classes a word has. */
export interface Lookup {
  /** Classes of a folded word, its inflection undone; '' when it tells nothing. */
  classesOf(word: string): string;
  /** Classes of words joined by "_"; '' when that is no phrase. Only the last word may be inflected. */
  phraseClasses(phrase: string): string;
}

/**
 * Reads the packed dictionary in place: nothing is expanded when the page loads, whatever its size, and
 * a word's second look-up is one look into a Map.
 */
export function createLookup(words: Record<string, string>): Lookup {
  const known = new Map<string, string>();

  function exact(word: string): string {
    const bucket = Object.hasOwn(words, word.slice(0, 2)) ? words[word.slice(0, 2)] : undefined;
    if (bucket === undefined) return '';
    const at = bucket.indexOf(` ${word.slice(2)}:`);
    if (at < 0) return '';
    const from = at + word.length;
    const to = bucket.indexOf(' ', from);
    return bucket.slice(from, to < 0 ? undefined : to);
  }

  function inflected(word: string): string {
    const found = exact(word);
    if (found) return found;
    for (const base of uninflected(word)) {
      const classes = exact(base);
      if (classes) return classes;
    }
    return '';
  }

  function classesOf(word: string): string {
    let classes = known.get(word);
    if (classes === undefined) {
      classes = inflected(word);
      if (known.size >= MEMORY) known.clear();
      known.set(word, classes);
    }
    return classes;
  }

  return { classesOf, phraseClasses: (phrase) => inflected(phrase).replace(PHRASE, '') };
}

/** What an English word may be an inflection of, likeliest first. */
function uninflected(word: string): string[] {
  const bases: string[] = [];
  const ending = /(?:s|es|ed|ing)$/.exec(word)?.[0];
  if (!ending || word.length - ending.length < 2) return bases;
  const stem = word.slice(0, -ending.length);
  bases.push(stem);
  if (ending === 'es') bases.push(`${stem}e`);
  if (ending === 's') return bases;
  if (ending !== 'es') bases.push(`${stem}e`);
  if (stem.at(-1) === stem.at(-2)) bases.push(stem.slice(0, -1));
  return bases;
}
