import type { Claim } from '../knowledge/types.ts';
import { type Claims, quote } from './claims.ts';

/** Areas of the picture, from the skin inwards. There is none for a clot: it has no place of its own. */
const AREAS = ['gastrocnemius', 'soleus', 'achilles', 'shin'] as const;
export type Area = (typeof AREAS)[number];

/** How the pain starts: at once, bit by bit, or, as the cards say of Achilles and shin, under load. */
export type Onset = 'sudden' | 'gradual' | 'loaded';

export interface HurtArea {
  area: Area;
  onset: Onset;
  /** The card the area leads to. */
  card: string;
  /** How it starts, in a few words of a claim, to stand in the picture. */
  start: Claim;
  /** Where and how it hurts, in full. */
  claims: Claim[];
}

const TOLD: Record<Area, { onset: Onset; card: string; start: [string, string]; in: string[] }> = {
  gastrocnemius: {
    onset: 'sudden',
    card: 'gastrocnemius-strain',
    start: ['calf-strain/sudden-kind', 'felt at once'],
    in: ['calf-strain/sudden-kind', 'gastrocnemius-strain/sudden-pain'],
  },
  soleus: {
    onset: 'gradual',
    card: 'soleus-strain',
    start: ['calf-strain/slow-kind', 'creeps in bit by bit'],
    in: ['calf-strain/slow-kind', 'calf-strain/hard-to-point'],
  },
  achilles: {
    onset: 'loaded',
    card: 'achilles-tendinopathy',
    start: ['achilles-tendinopathy/what-it-is-not', 'comes with load'],
    in: ['achilles-tendinopathy/what-it-is-not', 'achilles-tendinopathy/a-snap-is-not-this'],
  },
  shin: {
    onset: 'loaded',
    card: 'shin-pain',
    start: ['shin-pain/what-shin-splints-are', 'comes with exercise'],
    in: ['shin-pain/what-shin-splints-are', 'shin-pain/one-small-spot'],
  },
};

/**
 * The areas of the picture "where it hurts and how it starts".
 * @throws FigureDataError when a card no longer says what an area shows
 */
export function hurtAreas(claims: Claims): HurtArea[] {
  return AREAS.map((area) => {
    const { onset, card, start, in: told } = TOLD[area];
    return {
      area,
      onset,
      card,
      start: quote(claims, ...start),
      claims: told.map((id) => quote(claims, id)),
    };
  });
}

/** What the caption's words on clots rest on. */
export function clotCaution(claims: Claims): Claim {
  return quote(claims, 'red-flags/feels-like-a-strain');
}
