import { clotCaution, hurtAreas } from '../../../lib/figures/index.ts';
import { message } from '../../../lib/ui/message.ts';
import { cardTitle, claims } from '../data.ts';
import { FigureFrame } from '../FigureFrame.tsx';
import { Statement } from '../Statement.tsx';
import { WordsFor } from '../WordsFor.tsx';
import { DRAWN } from './areas.ts';
import { HurtDrawing } from './HurtDrawing.tsx';

/** Where it hurts and how it starts. There is no area for a clot; the caption says why. */
export function HurtFigure({ page }: { page: string }) {
  const areas = hurtAreas(claims);
  return (
    <FigureFrame
      figure="hurt"
      page={page}
      title={message('figureHurt')}
      lead={
        <>
          <strong>{message('figureHurtLead')}</strong>{' '}
          <Statement claim={clotCaution(claims)} page={page} />
        </>
      }
    >
      <div class="beside">
        <HurtDrawing areas={areas} cardTitle={cardTitle} />
        <WordsFor
          page={page}
          entries={areas.map(({ area, card, claims }) => ({
            name: message(DRAWN[area].name),
            to: card,
            claims,
          }))}
        />
      </div>
    </FigureFrame>
  );
}
