import { EVIDENCE_KINDS, type EvidenceKind, NO_STUDY } from '../../types.ts';
import { claimsOf, type Drafts } from '../drafts.ts';
import type { Problem } from '../problem.ts';
import { evidenceKind } from '../references/evidence-kinds.ts';

/**
 * A claim may call its evidence weaker than its sources (a trial cited for what its authors think),
 * never stronger than the strongest of them.
 */
export function checkEvidence({ cards, references }: Drafts): Problem[] {
  return cards.flatMap(claimsOf).flatMap(({ file, line, slug, claim }) => {
    const kinds = claim.citations.flatMap((id) => {
      const cited = references.byId.get(id)?.reference.evidenceType;
      return (cited && evidenceKind(cited)) || [];
    });
    const strongest = kinds.sort((a, b) => rank(a) - rank(b))[0];
    if (!strongest || claim.evidence === NO_STUDY || rank(claim.evidence) >= rank(strongest)) {
      return [];
    }
    return {
      file,
      line,
      message: `"${slug}" calls its evidence "${claim.evidence}", but none of its sources is that strong.`,
      fix: `write evidence="${strongest}" or leave evidence out, or cite the ${claim.evidence} itself.`,
    };
  });
}

/** 0 is the strongest. */
function rank(kind: EvidenceKind): number {
  return EVIDENCE_KINDS.indexOf(kind);
}
