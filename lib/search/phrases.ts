import type { IndexedPhrase, SearchIndex } from '../knowledge/search-types.ts';
import type { Term } from './query.ts';

/** A title or alias all of whose words are in the query, in any order. */
export interface FoundPhrase {
  card: number;
  /** The rarer its words, the more. */
  score: number;
  /** The part of the query's words (small words aside) that it makes up, 0 to 1. */
  covers: number;
}

export type PhraseFinder = (terms: Term[]) => FoundPhrase[];

export function createPhraseFinder({ phrases, stems }: SearchIndex): PhraseFinder {
  const rarity = (stem: number) => (stems[stem]?.[1] ?? 0) / 10;
  /** By rarest stem, so that a query looks at few of many phrases. */
  const byRarest = new Map<number, IndexedPhrase[]>();
  for (const phrase of phrases) {
    const [, ...parts] = phrase;
    const rarest = parts.reduce((a, b) => (rarity(b) > rarity(a) ? b : a), parts[0] ?? -1);
    const list = byRarest.get(rarest);
    if (list) list.push(phrase);
    else byRarest.set(rarest, [phrase]);
  }
  return (terms) => {
    const trusts = new Map<number, number>();
    for (const { stem, trust } of terms.flatMap(({ meanings }) => meanings)) {
      trusts.set(stem, Math.max(trust, trusts.get(stem) ?? 0));
    }
    const asked = terms.filter(({ stop }) => !stop);
    const found: FoundPhrase[] = [];
    for (const rarest of trusts.keys()) {
      for (const [card, ...parts] of byRarest.get(rarest) ?? []) {
        if (!parts.every((stem) => trusts.has(stem))) continue;
        const score = parts.reduce((sum, stem) => sum + rarity(stem) * (trusts.get(stem) ?? 0), 0);
        const covered = asked.filter(({ meanings }) =>
          meanings.some(({ stem }) => parts.includes(stem)),
        );
        found.push({ card, score, covers: covered.length / (asked.length || 1) });
      }
    }
    return found;
  };
}
