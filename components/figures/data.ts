import { claimsOf, claimsShown, figureAnchor, PLACEMENTS } from '../../lib/figures/index.ts';
import type { CitingPicture } from '../../lib/ui/card-facts.ts';
import { cardById, cards } from '../reference/library.ts';

/** The bundled cards' claims, as the pictures look them up. */
export const claims = claimsOf(cards);

/** A card's title by its id. */
export function cardTitle(card: string): string {
  return cardById.get(card)?.title ?? card;
}

/** The pictures on a card's page, with the references they cite. */
export function picturesCiting(card: string): CitingPicture[] {
  return PLACEMENTS.filter((place) => place.card === card).map(({ figure, section, at }) => ({
    anchor: figureAnchor(figure),
    citations: claimsShown(figure, claims).flatMap((claim) => claim.citations),
    section,
    at,
  }));
}
