import type { Claim } from '../../lib/knowledge/types.ts';
import { message } from '../../lib/ui/message.ts';
import { EVIDENCE_NAMES } from '../../lib/ui/names.ts';
import { cardIdOf, claimHref } from '../../lib/ui/route.ts';
import { Citations } from '../reference/Citations.tsx';
import { ClaimText } from '../reference/ClaimText.tsx';
import { cardTitle } from './data.ts';

/** A claim that a picture quotes: its words, its sources, and the way to it on its card. */
export function Statement({ claim, page }: { claim: Claim; page: string }) {
  const context = message('figureInContext', cardTitle(cardIdOf(claim.id)));
  return (
    <>
      <ClaimText claim={claim} />
      {claim.kind === 'general' && (
        <>
          {' '}
          <span class="quiet whole">
            {message('figureNoStudy', message(EVIDENCE_NAMES[claim.evidence]))}
          </span>
        </>
      )}
      <Citations page={page} ids={claim.citations} />
      {'\u00a0' /* no-break: the arrow never stands alone on a line */}
      {/* biome-ignore lint/a11y/useAnchorContent: named by its title, which the pointer sees too */}
      <a class="in-context" href={claimHref(claim.id)} title={context}>
        <span aria-hidden="true">{message('figureArrow')}</span>
      </a>
    </>
  );
}
