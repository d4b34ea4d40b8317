import type { Claim } from '../../lib/knowledge/types.ts';
import { claimAsText } from '../../lib/ui/copied-text.ts';
import { message } from '../../lib/ui/message.ts';
import { cardIdOf, claimAnchor } from '../../lib/ui/route.ts';
import { ChangeNote } from './ChangeNote.tsx';
import { Citations } from './Citations.tsx';
import { ClaimText } from './ClaimText.tsx';
import { CopyButton } from './CopyButton.tsx';
import { DangerHere } from './DangerHere.tsx';
import { EvidenceNote } from './EvidenceNote.tsx';
import { cardById, changes, references } from './library.ts';
import { useTarget } from './target.ts';

/** One claim, with its sources, its evidence in words, and what changed since 2012. */
export function ClaimItem({ claim }: { claim: Claim }) {
  const target = useTarget(claimAnchor(claim.id));
  const page = cardIdOf(claim.id);
  const card = cardById.get(page);
  return (
    <li {...target} class="claim">
      <DangerHere card={page} anchor={target.id} />
      <p class="claim-text">
        <ClaimText claim={claim} />
        <Citations page={page} ids={claim.citations} />
      </p>
      <div class="margin-note">
        <EvidenceNote claim={claim} />
        {card && (
          <CopyButton
            label={message('copyClaim')}
            name={message('copyClaimName')}
            text={() => claimAsText(claim, card, references)}
          />
        )}
      </div>
      {changes.get(claim.id)?.map((row) => (
        <ChangeNote key={row.id} row={row} page={page} />
      ))}
    </li>
  );
}
