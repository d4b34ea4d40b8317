import type { Claim } from '../knowledge/types.ts';
import { calfParts } from './calf-parts.ts';
import type { Claims } from './claims.ts';
import { comparison } from './compare.ts';
import { ladderCaution, loadingLadder } from './ladder.ts';
import { timeAway } from './time-away.ts';
import { clotCaution, hurtAreas } from './where-it-hurts.ts';

export const FIGURES = ['calf', 'hurt', 'days', 'ladder', 'compare'] as const;
export type Figure = (typeof FIGURES)[number];

/** Where a picture stands: at the start or the end of a card's section. */
export interface Placement {
  figure: Figure;
  card: string;
  section: string;
  at: 'start' | 'end';
}

/** The first place of each picture is the one that lists of pictures lead to. */
export const PLACEMENTS: readonly Placement[] = [
  { figure: 'calf', card: 'calf-anatomy', section: 'what-it-is', at: 'start' },
  { figure: 'hurt', card: 'calf-strain', section: 'how-it-feels', at: 'start' },
  { figure: 'compare', card: 'calf-strain', section: 'how-it-feels', at: 'end' },
  { figure: 'compare', card: 'calf-cramp', section: 'how-it-feels', at: 'end' },
  { figure: 'days', card: 'strain-grades', section: 'what-next', at: 'start' },
  { figure: 'ladder', card: 'rehab-exercises', section: 'what-next', at: 'start' },
];

/** Id of a picture's element, and its address on the card's page. No claim's slug starts like it. */
export function figureAnchor(figure: Figure): string {
  return `picture-${figure}`;
}

/** The card whose page shows a picture first. */
export function homeOf(figure: Figure): string {
  const placement = PLACEMENTS.find((place) => place.figure === figure);
  if (!placement) throw new Error(`The picture "${figure}" stands on no card.`);
  return placement.card;
}

/**
 * The claims that a picture shows, in the order in which it shows them.
 * @throws FigureDataError when the cards no longer hold what it needs
 */
export function claimsShown(figure: Figure, claims: Claims): Claim[] {
  switch (figure) {
    case 'calf':
      return calfParts(claims).map(({ claim }) => claim);
    case 'hurt':
      return [clotCaution(claims), ...hurtAreas(claims).flatMap((area) => area.claims)];
    case 'days': {
      const { people, caution } = timeAway(claims);
      return [caution, ...people.map(({ claim }) => claim)];
    }
    case 'ladder':
      return [ladderCaution(claims), ...loadingLadder(claims).flatMap((rung) => rung.claims)];
    case 'compare': {
      const { warning, rows } = comparison(claims);
      return [...warning, ...rows.flatMap(({ cells }) => cells.flat())];
    }
  }
}
