import type { Claim } from '../knowledge/types.ts';
import { type Claims, quote } from './claims.ts';

/** The cards that are set side by side, in the order of the columns. */
export const COMPARED = [
  'gastrocnemius-strain',
  'soleus-strain',
  'calf-cramp',
  'achilles-tendinopathy',
] as const;

/** What they are compared by, in the order of the rows. */
export const ASPECTS = ['onset', 'place', 'feel', 'do-now', 'get-help'] as const;
export type Aspect = (typeof ASPECTS)[number];

interface CompareRow {
  aspect: Aspect;
  /** One cell for each of COMPARED, each of one claim or more. */
  cells: Claim[][];
}

/** A claim, or some words of it. */
type Told = string | [claim: string, words: string];

const CELLS: Record<Aspect, Told[][]> = {
  onset: [
    ['calf-strain/sudden-kind'],
    ['calf-strain/slow-kind'],
    [
      [
        'calf-cramp/sudden-tightening',
        'An exercise cramp is a sudden, painful tightening of a muscle that nobody can will away. It comes during exercise or shortly after.',
      ],
    ],
    [
      [
        'achilles-tendinopathy/what-it-is-not',
        'Achilles tendinopathy is pain in the tendon that comes with load.',
      ],
    ],
  ],
  place: [
    [['gastrocnemius-strain/inner-head', 'The inner head is the classic place.']],
    ['calf-strain/hard-to-point'],
    [
      [
        'calf-cramp/two-joint-muscles',
        'It mostly strikes hard-worked muscles that cross more than one joint. The gastrocnemius, which crosses the knee and the ankle, is one of them.',
      ],
    ],
    [
      [
        'achilles-tendinopathy/what-it-is-not',
        'It sits above or at the heel, not in the belly of the calf.',
      ],
    ],
  ],
  feel: [
    ['gastrocnemius-strain/sudden-pain'],
    ['soleus-strain/slow-story'],
    ['calf-cramp/how-long'],
    [
      'achilles-tendinopathy/stiff-mornings',
      [
        'achilles-tendinopathy/a-snap-is-not-this',
        'A snap with sudden, sharp pain does not fit tendinopathy.',
      ],
    ],
  ],
  'do-now': [
    ['gastrocnemius-strain/stop'],
    ['soleus-strain/stop-running'],
    ['calf-cramp/stop-and-stretch'],
    ['achilles-tendinopathy/load-it-step-by-step'],
  ],
  'get-help': COMPARED.map((card) => [`${card}/red-flag`]),
};

export interface Comparison {
  rows: CompareRow[];
  /** What the first row rests on: that none of these can rule out a clot or an Achilles rupture. */
  warning: Claim[];
}

/**
 * The table that sets strain, cramp and Achilles side by side.
 * @throws FigureDataError when a card no longer says what a cell shows
 */
export function comparison(claims: Claims): Comparison {
  const tell = (told: Told) =>
    typeof told === 'string' ? quote(claims, told) : quote(claims, ...told);
  return {
    rows: ASPECTS.map((aspect) => ({
      aspect,
      cells: CELLS[aspect].map((cell) => cell.map(tell)),
    })),
    warning: ['red-flags/feels-like-a-strain', 'achilles-rupture/often-missed'].map(tell),
  };
}
