import { ladderCaution, loadingLadder } from '../../../lib/figures/index.ts';
import { message } from '../../../lib/ui/message.ts';
import { claims } from '../data.ts';
import { FigureFrame } from '../FigureFrame.tsx';
import { Statement } from '../Statement.tsx';
import { LadderDrawing } from './LadderDrawing.tsx';
import { RUNG_NAMES } from './names.ts';

/** The loading ladder with, beside it, what the cards say of each rung. */
export function LadderFigure({ page }: { page: string }) {
  const rungs = loadingLadder(claims);
  return (
    <FigureFrame
      figure="ladder"
      page={page}
      title={message('figureLadder')}
      lead={
        <>
          <strong>{message('figureLadderLead')}</strong>{' '}
          <Statement claim={ladderCaution(claims)} page={page} />
        </>
      }
    >
      <div class="beside">
        <LadderDrawing rungs={rungs} />
        <ol class="rungs">
          {rungs.map(({ rung, claims }) => (
            <li key={rung}>
              <strong>{message(RUNG_NAMES[rung])}</strong>
              {claims.map((claim) => (
                <p key={claim.id}>
                  <Statement claim={claim} page={page} />
                </p>
              ))}
            </li>
          ))}
        </ol>
      </div>
    </FigureFrame>
  );
}
