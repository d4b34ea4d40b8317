import type { LadderRung } from '../../../lib/figures/index.ts';
import { message } from '../../../lib/ui/message.ts';
import { Lines } from '../Lines.tsx';
import { LEADING, MOST, placeRungs } from './layout.ts';
import { RUNG_NAMES } from './names.ts';
import { PoseFigure } from './PoseFigure.tsx';

const WIDTH = 320;
/** The rails; the small figures stand between them, the words beside them. */
const RAILS = [6, 100] as const;
const TEXT = 124;
/** The lowest rung is this far from the ladder's foot. */
const FOOT = 22;

/** The ladder, rung by rung from the ground up, with what has to be so before each. */
export function LadderDrawing({ rungs }: { rungs: readonly LadderRung[] }) {
  const placed = placeRungs(rungs);
  const foot = Math.max(...placed.map(({ y }) => y)) + FOOT;
  return (
    <svg
      class="drawing"
      viewBox={`0 0 ${WIDTH} ${foot}`}
      role="img"
      aria-labelledby="ladder-title"
      aria-describedby="ladder-desc"
    >
      <title id="ladder-title">{message('figureLadder')}</title>
      <desc id="ladder-desc">{message('figureLadderDesc')}</desc>
      {RAILS.map((x) => (
        <path key={x} class="rail" d={`M${x} 4V${foot - 3}`} />
      ))}
      {placed.map(({ rung, name, criteria, y }) => (
        <g key={rung}>
          <path class="rail" d={`M${RAILS[0]} ${y}H${RAILS[1]}`} />
          <PoseFigure rung={rung} x={(RAILS[0] + RAILS[1]) / 2} floor={y} />
          <text class="heading" x={TEXT - 12} y={name}>
            {message(RUNG_NAMES[rung])}
          </text>
          {criteria.map(({ text, y }) => (
            <g key={text}>
              <circle class="bullet" cx={TEXT - 8} cy={y - 5} r="2.5" />
              <Lines
                class="criterion"
                text={lowered(text)}
                x={TEXT}
                y={y}
                most={MOST}
                leading={LEADING}
              />
            </g>
          ))}
        </g>
      ))}
    </svg>
  );
}

/** Criteria stand in a list: none starts like a sentence. */
function lowered(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
