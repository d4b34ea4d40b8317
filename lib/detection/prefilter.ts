import { hasInvisible, INVISIBLE_CLASS, withoutInvisible } from './words.ts';

/** With more alternatives than this the expression would take long to compile; see `stemPattern`. */
const MOST_ALTERNATIVES = 64;

/** Finds where a text may hold a mention. */
export interface Prefilter {
  /** False only when there is none. */
  mayContain(text: string): boolean;
  /** Offsets of all places to look at, in order. */
  hits(text: string): number[];
}

/** One pass of one small expression over the beginnings of words. */
export function createPrefilter(stems: string[]): Prefilter {
  const plain = new RegExp(stemPattern(stems, ''), 'gi');
  let spaced: RegExp | undefined;
  return {
    mayContain(text) {
      plain.lastIndex = 0;
      return plain.test(text) || (hasInvisible(text) && plain.test(withoutInvisible(text)));
    },
    hits(text) {
      // The slower one allows invisible characters between letters; few texts have any.
      if (hasInvisible(text))
        spaced ??= new RegExp(stemPattern(stems, `${INVISIBLE_CLASS}*`), 'gi');
      const every = hasInvisible(text) && spaced ? spaced : plain;
      every.lastIndex = 0;
      const hits: number[] = [];
      for (let match = every.exec(text); match; match = every.exec(text)) hits.push(match.index);
      return hits;
    },
  };
}

/**
 * An expression for "a word begins with one of these" whose size is bounded whatever their number: few
 * stems are written out; many are grouped by their first letters, the rest of a group being sets.
 * @param between what may stand between two letters
 */
export function stemPattern(stems: string[], between: string): string {
  let letters = Math.max(...stems.map((stem) => stem.length));
  let groups = grouped(stems, letters);
  while (groups.size > MOST_ALTERNATIVES && letters > 1) groups = grouped(stems, --letters);
  const parts = [...groups].map(([key, rest]) =>
    [...key, ...rest.map((set) => `[${[...set].join('')}]`)]
      .map((part) => (part === ' ' ? '\\W+' : part))
      .join(between),
  );
  return `\\b(?:${parts.join('|')})`;
}

/** First letters -> what may follow, one set of letters for each place that all of the group have. */
function grouped(stems: string[], letters: number): Map<string, Set<string>[]> {
  const groups = new Map<string, Set<string>[]>();
  for (const stem of stems) {
    const key = stem.slice(0, letters);
    const rest = [...stem.slice(letters)];
    const group = groups.get(key);
    if (!group) {
      groups.set(
        key,
        rest.map((letter) => new Set(letter)),
      );
      continue;
    }
    group.length = Math.min(group.length, rest.length);
    group.forEach((set, place) => {
      set.add(rest[place] ?? '');
    });
  }
  return groups;
}
