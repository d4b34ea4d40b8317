import type { Rung } from '../../../lib/figures/index.ts';

/**
 * A small figure from the side, in a box of 80 by 80 whose floor is at 76. Limbs are lines from joint
 * to joint; a foot that stands on its ball runs from the raised heel down to the toes.
 */
export interface Pose {
  head: [x: number, y: number];
  limbs: string[];
  /** Seat, band, wall, step, weight, or the ground under a jump. */
  things: string[];
}

const WALL = 'M68 8V76';
const HAND_ON_WALL = 'M39 26L52 32L66 28';
/** One leg on the ball of its foot, the other bent behind it. */
const ON_ONE_LEG = ['M38 23L38 46L40 59L38 70', 'M36 68L39 70L46 76', 'M38 46L42 58L30 63L27 69'];

export const POSES: Record<Rung, Pose> = {
  'both-legs': {
    head: [29, 16],
    limbs: ['M27 26L25 54L48 54L47 69', 'M44 67L47 69L54 76', 'M27 30L33 42L42 49'],
    things: ['M10 59H36M13 59V76M33 59V76'],
  },
  'one-leg': {
    head: [39, 13],
    limbs: [...ON_ONE_LEG, HAND_ON_WALL],
    things: [WALL],
  },
  'on-a-step': {
    head: [39, 7],
    limbs: [
      'M38 17L38 40L40 52L36 64',
      'M32 69L36 65L46 63',
      'M38 40L43 51L31 56L28 62',
      'M39 20L52 26L66 22',
    ],
    things: ['M42 76V65H78M68 4V65'],
  },
  'with-weight': {
    head: [39, 13],
    limbs: [...ON_ONE_LEG, HAND_ON_WALL, 'M38 26L31 37L26 47'],
    things: [WALL, 'M21 49A5 5 0 0 1 31 49', 'M26 50a6 6 0 1 1 -.1 0Z'],
  },
  hops: {
    head: [42, 9],
    limbs: [
      'M40 19L38 41L44 51L39 61',
      'M37 60L39 61L46 67',
      'M38 41L49 47L43 57',
      'M40 22L51 28L57 19',
      'M40 22L31 30L24 24',
    ],
    things: ['M28 76H56', 'M34 71V65M50 71V66'],
  },
  running: {
    head: [47, 10],
    limbs: [
      'M44 20L38 43',
      'M38 43L51 48L47 63L55 65',
      'M38 43L34 57L19 57L16 51',
      'M44 23L52 34L62 28',
      'M44 23L32 28L29 38',
    ],
    things: ['M10 76H70'],
  },
};
