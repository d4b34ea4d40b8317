import type { SeedClaim, Verdict } from '../knowledge/types.ts';

const CHANGED: ReadonlySet<Verdict> = new Set<Verdict>(['refined', 'superseded', 'contradicted']);

/** The 2012 article's statements that no longer stand as written, by the id of the claim that tells them today. */
export function changesByClaim(seedClaims: readonly SeedClaim[]): Map<string, SeedClaim[]> {
  const changes = new Map<string, SeedClaim[]>();
  for (const row of seedClaims) {
    if (!CHANGED.has(row.verdict)) continue;
    changes.set(row.claim, [...(changes.get(row.claim) ?? []), row]);
  }
  return changes;
}

/** How many rows have each verdict, most frequent first. */
export function countVerdicts(seedClaims: readonly SeedClaim[]): [Verdict, number][] {
  const counts = new Map<Verdict, number>();
  for (const { verdict } of seedClaims) counts.set(verdict, (counts.get(verdict) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1]);
}
