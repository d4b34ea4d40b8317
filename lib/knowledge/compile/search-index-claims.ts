import { createGroupFinder, wordsOf } from '../../search/index.ts';
import type { IndexedClaim, IndexedStem, SearchIndex } from '../search-types.ts';
import type { Card } from '../types.ts';

/**
 * How good an answer a claim is before anything is asked, in tenths: what to do comes before why, and a reader
 * who asked for something else is neither warned nor told how sure we are. A danger's card is all warning.
 */
const OF_SECTION: Record<string, number> = {
  'what-to-do-now': 3,
  'when-to-get-help': -10,
  'how-sure-are-we': -12,
};
/** Chosen by the author for the tip. */
const OF_TIP = 4;
/** What was once said answers only who asks for that. */
const OF_HISTORY = -12;
const HISTORY = /\b2012 article\b/;

/** Finds the groups that a text speaks of, in order. */
export type GroupReader = (text: string) => number[];

/** @param others groups, by number, that no text is looked through for */
export function createGroupReader(
  groups: SearchIndex['groups'],
  stems: IndexedStem[],
  others: (group: number) => boolean,
): GroupReader {
  const numbers = new Map(stems.map(([stem], number) => [stem, number]));
  const findGroups = createGroupFinder(groups);
  return (text) => {
    const terms = wordsOf(text).map(({ folded, stem }) => ({
      meanings: [numbers.get(stem), numbers.get(`=${folded}`)].flatMap((number) =>
        number === undefined ? [] : [{ stem: number, trust: 1 }],
      ),
    }));
    const found = findGroups(terms).map(({ group }) => group);
    return [...new Set(found)].filter((group) => !others(group)).sort((a, b) => a - b);
  };
}

/** All claims, grouped by card. */
export function indexClaims(
  cards: Card[],
  sections: string[],
  groupsIn: GroupReader,
): IndexedClaim[] {
  return cards.flatMap((card, number) =>
    card.sections.flatMap(({ id: section, title, claims }) =>
      claims.map(({ id, text }): IndexedClaim => {
        const place = sections.indexOf(title);
        const standing = standingOf(card, section, id, text);
        return [number, slugOf(card, id), place, text, standing, ...groupsIn(text)];
      }),
    ),
  );
}

/** A claim's id is `card/slug`. */
export function slugOf(card: Card, claimId: string): string {
  return claimId.slice(card.id.length + 1);
}

function standingOf(card: Card, section: string, claim: string, text: string): number {
  const isWarning = section === 'when-to-get-help' && card.kind === 'danger';
  return (
    (isWarning ? 0 : (OF_SECTION[section] ?? 0)) +
    (card.tip.some(({ id }) => id === claim) ? OF_TIP : 0) +
    (HISTORY.test(text) ? OF_HISTORY : 0)
  );
}
