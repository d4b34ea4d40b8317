/** Remembered words are dropped at this many, so that a page of nonsense cannot fill the memory. */
const MEMORY = 4_000;
/** Shortest beginning that may stand for a whole word. */
const SHORTEST_BEGINNING = 3;
const ENTRY = /([a-z])([a-z0 *]*)([^a-z0 *]+)/g;

/** Tells which classes a word has; see Lexicon.words. */
export interface Lookup {
  /** Classes of a folded word, its inflection undone; '' when it tells nothing. */
  classesOf(word: string): string;
  /** Classes of words joined by spaces, of which only the last may be inflected; '' when that is no phrase. */
  phraseClasses(phrase: string): string;
  /** Whether a phrase begins with this word. */
  startsPhrase(word: string): boolean;
}

/** The words with one first letter. */
interface Bucket {
  classes: Map<string, string>;
  starts: Set<string>;
}

/** Unpacks a letter's words when the first word with that letter is looked up, and remembers look-ups. */
export function createLookup(packed: Record<string, string>): Lookup {
  const buckets: Record<string, Bucket> = {};
  const known = new Map<string, string>();

  function bucketOf(word: string): Bucket {
    const letter = word[0] ?? '';
    buckets[letter] ??= unpack(packed[letter] ?? '');
    return buckets[letter];
  }

  function search(word: string): string {
    const { classes } = bucketOf(word);
    const found = classes.get(word);
    if (found) return found;
    for (const base of uninflected(word)) {
      const ofBase = classes.get(base);
      if (ofBase) return ofBase;
    }
    const lastWord = word.lastIndexOf(' ') + 1;
    for (let length = word.length; length >= lastWord + SHORTEST_BEGINNING; length--) {
      const ofBeginning = classes.get(`${word.slice(0, length)}*`);
      if (ofBeginning) return ofBeginning;
    }
    return '';
  }

  return {
    classesOf(word) {
      let classes = known.get(word);
      if (classes === undefined) {
        classes = search(word);
        if (known.size >= MEMORY) known.clear();
        known.set(word, classes);
      }
      return classes;
    },
    phraseClasses: search,
    startsPhrase: (word) => bucketOf(word).starts.has(word),
  };
}

function unpack(packed: string): Bucket {
  const bucket: Bucket = { classes: new Map(), starts: new Set() };
  let word = '';
  for (const [, shared = 'a', rest, classes = ''] of packed.matchAll(ENTRY)) {
    word = word.slice(0, shared.charCodeAt(0) - 97) + rest;
    bucket.classes.set(word, classes);
    const space = word.indexOf(' ');
    if (space > 0) bucket.starts.add(word.slice(0, space));
  }
  return bucket;
}

/** What an English word may be an inflection of, likeliest first; of a phrase only the plural is undone. */
function uninflected(word: string): string[] {
  if (word.includes(' ')) return word.endsWith('s') ? [word.slice(0, -1)] : [];
  const ending = /(?:ing|ed|es|s|ness|ful|y)$/.exec(word)?.[0];
  if (!ending || word.length - ending.length < 2) return [];
  const stem = word.slice(0, -ending.length);
  return [stem, `${stem}e`, stem.at(-1) === stem.at(-2) ? stem.slice(0, -1) : stem];
}
