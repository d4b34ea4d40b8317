import type { Card, Claim, FormattedReference, SeedClaim } from '../knowledge/types.ts';
import type { CitingPlace } from './citations.ts';
import { claimAnchor } from './route.ts';

/** A picture that cites, and where it stands: before or after the claims of a section. */
export interface CitingPicture extends CitingPlace {
  section: string;
  at: 'start' | 'end';
}

/**
 * Every place on a card's page that cites, in reading order: the red-flag line, then each claim,
 * each followed by the notes on what changed since 2012 (whose anchors are the rows' ids); and the
 * pictures where they stand.
 */
export function* citingPlaces(
  card: Card,
  changes: Map<string, SeedClaim[]>,
  pictures: readonly CitingPicture[] = [],
): Generator<CitingPlace> {
  if (card.redFlag) yield* placesOf(card.redFlag, changes);
  for (const { id, claims } of card.sections) {
    const here = pictures.filter(({ section }) => section === id);
    yield* here.filter(({ at }) => at === 'start');
    for (const claim of claims) yield* placesOf(claim, changes);
    yield* here.filter(({ at }) => at === 'end');
  }
}

function* placesOf(claim: Claim, changes: Map<string, SeedClaim[]>): Generator<CitingPlace> {
  yield { anchor: claimAnchor(claim.id), citations: claim.citations };
  for (const row of changes.get(claim.id) ?? []) {
    yield { anchor: row.id, citations: row.citations };
  }
}

/** Year of the study a claim's evidence word speaks of: the first cited one of that kind, else the first cited. */
export function evidenceYear(
  claim: Claim,
  references: Record<string, FormattedReference>,
): number | undefined {
  const cited = claim.citations.map((id) => references[id]);
  return (cited.find((reference) => reference?.evidence === claim.evidence) ?? cited[0])?.year;
}

/** Whether the card should have been checked again before `today`. */
export function isOverdue(card: Pick<Card, 'checkAgain'>, today: Date): boolean {
  return new Date(card.checkAgain).getTime() < today.getTime();
}
