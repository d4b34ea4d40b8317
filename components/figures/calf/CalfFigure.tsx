import { calfParts } from '../../../lib/figures/index.ts';
import { message } from '../../../lib/ui/message.ts';
import { cardTitle, claims } from '../data.ts';
import { FigureFrame } from '../FigureFrame.tsx';
import { WordsFor } from '../WordsFor.tsx';
import { CalfLayer } from './CalfLayer.tsx';
import { DEEP, NEAR } from './layers.tsx';
import { PART_NAMES } from './names.ts';

/** The calf from behind, in two layers, with every part named and linked. */
export function CalfFigure({ page }: { page: string }) {
  const parts = calfParts(claims);
  const shared = { parts, cardTitle };
  return (
    <FigureFrame
      figure="calf"
      page={page}
      title={message('figureCalf')}
      lead={
        <>
          {message('figureCalfLead')} <span class="on-screen">{message('figureCalfPoint')}</span>
        </>
      }
    >
      <div class="layers">
        <CalfLayer
          layer="near"
          title={message('figureCalfNear')}
          description={message('figureCalfNearDesc')}
          drawn={NEAR}
          {...shared}
        />
        <CalfLayer
          layer="deep"
          title={message('figureCalfDeep')}
          description={message('figureCalfDeepDesc')}
          drawn={DEEP}
          {...shared}
        />
      </div>
      <details class="in-words">
        <summary>{message('figureInWords')}</summary>
        <WordsFor
          page={page}
          entries={parts.map(({ part, to, claim }) => ({
            name: message(PART_NAMES[part]),
            to,
            claims: [claim],
          }))}
        />
      </details>
    </FigureFrame>
  );
}
