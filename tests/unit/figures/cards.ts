import { type Claims, claimsOf } from '../../../lib/figures/index.ts';
import { compileKnowledge } from '../../../lib/knowledge/compile/index.ts';
import type { Card, Claim } from '../../../lib/knowledge/types.ts';

/** The cards of the content folder, and their claims. */
export const cards: Card[] = compileKnowledge('content').knowledge.cards;
export const claims: Claims = claimsOf(cards);

/** The claims with one of them changed. */
export function withClaim(id: string, change: (claim: Claim) => Partial<Claim>): Claims {
  const claim = claims.get(id);
  if (!claim) throw new Error(`There is no claim "${id}".`);
  return new Map([...claims, [id, { ...claim, ...change(claim) }]]);
}

/** The claims with one number changed, in its text too, as an author would. */
export function withNumber(id: string, name: string, value: number): Claims {
  return withClaim(id, ({ text, numbers }) => ({
    text: text.replace(String(numbers?.[name]), String(value)),
    numbers: { ...numbers, [name]: value },
  }));
}

/** The claims without one of the numbers. */
export function withoutNumber(id: string, name: string): Claims {
  return withClaim(id, ({ numbers }) => ({
    numbers: Object.fromEntries(Object.entries(numbers ?? {}).filter(([key]) => key !== name)),
  }));
}
