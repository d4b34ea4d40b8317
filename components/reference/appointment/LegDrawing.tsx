import { pathOf } from '../../../lib/figures/index.ts';
import { message } from '../../../lib/ui/message.ts';
import { CREASES, SKIN } from '../../figures/calf/shapes.ts';

/** A leg's place in the drawing; the shape it is made of is a right leg from behind. */
const LEGS = [
  { side: 'sideLeft', x: 0, flip: true, front: false },
  { side: 'sideRight', x: 144, flip: false, front: false },
  { side: 'sideRight', x: 318, flip: true, front: true },
  { side: 'sideLeft', x: 462, flip: false, front: true },
] as const;

/** The shape stands between these units, and this high. */
const LEFT = 84;
const WIDTH = 128;
const HEIGHT = 416;

/** Both legs from behind and from the front, as plain outlines to mark by hand. */
export function LegDrawing() {
  return (
    <svg class="legs" viewBox="0 -28 590 470" role="img" aria-label={message('appointmentLegs')}>
      <text x="136" y="-8" text-anchor="middle">
        {message('legBack')}
      </text>
      <text x="454" y="-8" text-anchor="middle">
        {message('legFront')}
      </text>
      {LEGS.map(({ side, x, flip, front }) => (
        <g key={x} transform={`translate(${x} 0)`}>
          <g
            transform={flip ? `translate(${LEFT + WIDTH} 0) scale(-1 1)` : `translate(${-LEFT} 0)`}
          >
            <path d={pathOf(SKIN)} />
            {front ? (
              <path d="M128 34C134 24 166 24 172 34C176 50 168 62 150 64C132 62 124 50 128 34" />
            ) : (
              CREASES.map((crease) => <path key={crease[0]} d={pathOf(crease)} />)
            )}
          </g>
          <text x={WIDTH / 2} y={HEIGHT + 20} text-anchor="middle">
            {message(side)}
          </text>
        </g>
      ))}
    </svg>
  );
}
