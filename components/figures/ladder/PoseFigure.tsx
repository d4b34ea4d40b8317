import type { Rung } from '../../../lib/figures/index.ts';
import { POSES } from './poses.ts';

/** Poses are drawn in a box of 80 by 80 with the floor at 76; the rung they stand on is 4 thick. */
const MIDDLE = 42;
const FLOOR = 78;

/** A small figure at the rung's exercise, standing on the rung. `x`: its middle. */
export function PoseFigure({ rung, x, floor }: { rung: Rung; x: number; floor: number }) {
  const { head, limbs, things } = POSES[rung];
  return (
    <g transform={`translate(${x - MIDDLE} ${floor - FLOOR})`}>
      <path class="things" d={things.join('')} />
      <path class="limbs" d={limbs.join('')} />
      <circle class="head" cx={head[0]} cy={head[1]} r="7.5" />
    </g>
  );
}
