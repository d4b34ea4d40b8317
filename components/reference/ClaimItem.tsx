import type { Claim } from '../../lib/knowledge/types.ts';
import { cardIdOf, claimAnchor } from '../../lib/ui/route.ts';
import { ChangeNote } from './ChangeNote.tsx';
import { Citations } from './Citations.tsx';
import { ClaimText } from './ClaimText.tsx';
import { EvidenceNote } from './EvidenceNote.tsx';
import { changes } from './library.ts';
import { useTarget } from './target.ts';

/** One claim, with its sources, its evidence in words, and what changed since 2012. */
export function ClaimItem({ claim }: { claim: Claim }) {
  const target = useTarget(claimAnchor(claim.id));
  const page = cardIdOf(claim.id);
  return (
    <li {...target} class="claim">
      <p class="claim-text">
        <ClaimText claim={claim} />
        <Citations page={page} ids={claim.citations} />
      </p>
      <EvidenceNote claim={claim} />
      {changes.get(claim.id)?.map((row) => (
        <ChangeNote key={row.id} row={row} page={page} />
      ))}
    </li>
  );
}
