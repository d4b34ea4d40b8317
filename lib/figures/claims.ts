import type { Card, CardLink, Claim } from '../knowledge/types.ts';

/** A picture asks for a claim, a number or words that the cards do not hold (any more). */
export class FigureDataError extends Error {}

/** Every claim of the cards by its id; red-flag lines stand under `card/red-flag`. */
export type Claims = ReadonlyMap<string, Claim>;

/** Gathers the claims that pictures quote and draw from. */
export function claimsOf(cards: readonly Card[]): Claims {
  const claims = new Map<string, Claim>();
  for (const card of cards) {
    const told = card.sections.flatMap((section) => section.claims);
    for (const claim of card.redFlag ? [card.redFlag, ...told] : told) claims.set(claim.id, claim);
  }
  return claims;
}

/** @throws FigureDataError when no card holds the claim */
export function claimFrom(claims: Claims, id: string): Claim {
  const claim = claims.get(id);
  if (!claim) throw new FigureDataError(`No card holds the claim "${id}" that a picture shows.`);
  return claim;
}

/**
 * A claim's named figure (see `Claim.numbers`).
 * @throws FigureDataError when the claim has no number of this name, or one that cannot be drawn
 */
export function numberFrom(claim: Claim, name: string): number {
  const value = claim.numbers?.[name];
  if (value === undefined || !Number.isFinite(value) || value < 0) {
    throw new FigureDataError(`The claim "${claim.id}" has no number "${name}" to draw.`);
  }
  return value;
}

/**
 * A claim cut down to some of its own words, so that pictures say nothing that no card says.
 * @param words a stretch of the claim's text; `{name}` stands for the claim's number of that name
 * @throws FigureDataError when the claim does not say these words
 */
export function quote(claims: Claims, id: string, words?: string): Claim {
  const claim = claimFrom(claims, id);
  if (words === undefined) return claim;
  const text = words.replace(/\{([^}]+)\}/g, (_, name) => String(numberFrom(claim, name)));
  const start = claim.text.indexOf(text);
  if (start < 0) throw new FigureDataError(`The claim "${id}" does not say "${text}".`);
  return { ...claim, text, links: linksWithin(claim.links ?? [], start, start + text.length) };
}

function linksWithin(links: readonly CardLink[], start: number, end: number): CardLink[] {
  return links
    .filter((link) => link.start >= start && link.end <= end)
    .map((link) => ({ ...link, start: link.start - start, end: link.end - start }));
}
