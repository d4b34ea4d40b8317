import type { TipClaim } from '../../lib/knowledge/types.ts';
import { message } from '../../lib/ui/message.ts';
import { WholeNumbers } from '../WholeNumbers.tsx';

/** A claim with the numbers of its sources, or the words that it has none. */
export function ClaimText({ claim }: { claim: TipClaim }) {
  return (
    <>
      <WholeNumbers text={claim.text} />
      {claim.cites.length > 0 ? (
        <sup>{claim.cites.join(', ')}</sup>
      ) : (
        <>
          {' '}
          <span class="general whole">({message('evidenceNoStudy')})</span>
        </>
      )}
    </>
  );
}
