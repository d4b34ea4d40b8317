import type { Claim } from '../../lib/knowledge/types.ts';
import { message } from '../../lib/ui/message.ts';
import { cardIdOf, claimAnchor } from '../../lib/ui/route.ts';
import { Citations } from './Citations.tsx';
import { ClaimText } from './ClaimText.tsx';
import { EvidenceNote } from './EvidenceNote.tsx';
import { useTarget } from './target.ts';

interface Props {
  claim: Claim;
  /** First part of the address of the page whose sources it cites; its own card if not given. */
  page?: string;
  /** Whether it is a copy further down its page, which no address leads to. */
  again?: boolean;
}

/** The line that says when a card's topic is an emergency. Never folded, never behind a click. */
export function RedFlagLine({ claim, page = cardIdOf(claim.id), again = false }: Props) {
  const target = useTarget(claimAnchor(claim.id));
  return (
    <section
      {...(again ? { role: 'note' } : target)}
      class={again ? 'red-flag again' : 'red-flag'}
      aria-label={message('redFlagLabel')}
    >
      <p class="red-flag-label">{message('redFlagLabel')}</p>
      <p class="claim-text">
        <ClaimText claim={claim} />
        <Citations page={page} ids={claim.citations} />
      </p>
      <EvidenceNote claim={claim} />
    </section>
  );
}
