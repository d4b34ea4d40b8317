import type { Card, Claim, Reference, SeedClaim } from '../types.ts';
import type { List } from './parse/list.ts';

/**
 * The content as read, before anything is known to be right. Drafts keep the line each thing was
 * written on, and a card with mistakes still has one, so that one bad card hides nobody else's.
 */
export interface Drafts {
  /** Name of the content folder as problems print it, e.g. `content`. */
  folder: string;
  cards: CardDraft[];
  references: ReferenceDrafts;
  seedClaims: List<SeedClaim>;
  leftOut: List<LeftOutFact>;
  drawings: Drawing[];
  /** Names that count as one syllable when reading grade is measured. */
  medicalNames: string[];
  /** ISO date that "overdue" is measured against. */
  today: string;
}

export interface CardDraft {
  file: string;
  /** The file's name without `.md`: what links and the lexicon call the card. */
  id: string;
  /** Absent when the front matter could not be read or lacks something. */
  frontMatter?: FrontMatter;
  /** Line of a front-matter field; line 1 when the field is not there. */
  lineOf(field: string): number;
  redFlag?: ClaimDraft;
  sections: SectionDraft[];
}

export type FrontMatter = Omit<Card, 'redFlag' | 'tip' | 'sections'> & {
  redFlag?: string;
  /** Claim slugs. */
  tip: string[];
};

export interface SectionDraft {
  id: string;
  title: string;
  line: number;
  claims: ClaimDraft[];
}

export interface ClaimDraft {
  file: string;
  line: number;
  /** Empty when the author gave none. */
  slug: string;
  claim: Claim;
}

export interface ReferenceDrafts {
  file: string;
  byId: Map<string, ReferenceDraft>;
  /** Ids of entries with mistakes: told where they stand, not again where they are cited. */
  faulty: Set<string>;
  /** False when the file could not be read at all; then nobody can tell what exists. */
  readable: boolean;
}

export interface ReferenceDraft {
  line: number;
  reference: Reference;
}

/** A vetted fact that no card tells, and why. */
export interface LeftOutFact {
  fact: string;
  reason: string;
}

interface Drawing {
  file: string;
  svg: string;
}

/** Every claim of a card, the red-flag line included. */
export function claimsOf(card: CardDraft): ClaimDraft[] {
  const claims = card.sections.flatMap((section) => section.claims);
  return card.redFlag ? [...claims, card.redFlag] : claims;
}
