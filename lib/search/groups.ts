import type { SearchIndex } from '../knowledge/search-types.ts';
import type { Term } from './query.ts';

/** Words of a query that belong to a group (content/search-intents.yaml, content/lexicon.yaml). */
export interface GroupMatch {
  group: number;
  /** 0 to 1: how surely the query's words are these words. */
  sure: number;
  /** Places of these words in the query, in order. */
  places: number[];
}

/** A word as far as groups go: the stems it may stand for. */
type Meant = Pick<Term, 'meanings'>;

export type GroupFinder = (terms: readonly Meant[]) => GroupMatch[];

/** So many other words may stand between two words of a phrase ("back *on my* feet"). */
const LARGEST_GAP = 2;

export function createGroupFinder(groups: SearchIndex['groups']): GroupFinder {
  const byFirst = new Map<number, { group: number; entry: number[] }[]>();
  groups.forEach(([, ...entries], group) => {
    for (const entry of entries) {
      const [first] = entry;
      if (first === undefined) continue;
      const list = byFirst.get(first);
      if (list) list.push({ group, entry });
      else byFirst.set(first, [{ group, entry }]);
    }
  });
  return (terms) =>
    terms.flatMap(({ meanings }, place) =>
      meanings.flatMap(({ stem }) =>
        (byFirst.get(stem) ?? []).flatMap(({ group, entry }) => {
          const match = matchFrom(place, entry, terms);
          return match ? [{ group, ...match }] : [];
        }),
      ),
    );
}

/** The words of an entry in their order, from a place on; sure of the least sure of them. */
function matchFrom(place: number, entry: number[], terms: readonly Meant[]) {
  const places: number[] = [];
  let sure = 1;
  let from = place;
  let to = place;
  for (const part of entry) {
    const isNext = part < 0;
    const wanted = isNext ? ~part : part;
    if (isNext) to = from;
    let trust = 0;
    for (; trust === 0 && from <= to; from++) {
      trust = terms[from]?.meanings.find(({ stem }) => stem === wanted)?.trust ?? 0;
      if (trust > 0) places.push(from);
    }
    if (trust === 0) return undefined;
    sure = Math.min(sure, trust);
    to = from + LARGEST_GAP;
  }
  return { sure, places };
}
