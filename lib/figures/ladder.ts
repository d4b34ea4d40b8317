import type { Claim } from '../knowledge/types.ts';
import { type Claims, quote } from './claims.ts';

/** Rungs from the ground up. Views name them and draw the exercise. */
const RUNGS = ['both-legs', 'one-leg', 'on-a-step', 'with-weight', 'hops', 'running'] as const;
export type Rung = (typeof RUNGS)[number];

export interface LadderRung {
  rung: Rung;
  /** What has to be so before this rung, in the cards' words; none for the first. */
  criteria: Claim[];
  /** Everything the cards say about the rung, in full. */
  claims: Claim[];
}

/** Claim, and which of its words are the criterion. `{…}` is the claim's number of that name. */
type Words = [claim: string, words: string];

const CRITERIA: Record<Rung, Words[]> = {
  'both-legs': [],
  'one-leg': [['rehab-exercises/start-low', 'when that is easy and does not hurt']],
  'on-a-step': [['heel-raise/step-later', 'once flat ones feel fine']],
  'with-weight': [['heel-raise/weight-later', "when raises with the body's own weight are strong"]],
  hops: [['plyometrics/hop-late', 'when heel raises with weight are strong']],
  running: [
    ['return-to-running/no-pain', 'pain and tightness at {symptoms} out of 10'],
    ['return-to-running/no-pain', 'soreness to the touch at {tenderness} out of 10'],
    [
      'return-to-running/range-even',
      'the ankle bend (knee to wall) and the calf stretch within {asymmetry}% of the other side',
    ],
    ['return-to-running/hops-even', 'hops and jumps within {asymmetry}% of the other side'],
    ['return-to-running/feel-ready', 'Feeling sure and ready'],
  ],
};

const TELLING: Record<Rung, string[]> = {
  'both-legs': [
    'rehab-exercises/start-low',
    'heel-raise/both-legs-first',
    'rehab-exercises/little-and-often',
  ],
  'one-leg': ['rehab-exercises/the-ladder', 'rehab-exercises/one-sided'],
  'on-a-step': ['heel-raise/step-later'],
  'with-weight': ['heel-raise/weight-later'],
  hops: ['plyometrics/hop-late'],
  running: [
    'return-to-running/no-pain',
    'return-to-running/range-even',
    'return-to-running/hops-even',
    'return-to-running/feel-ready',
  ],
};

/**
 * The loading ladder from the ground up.
 * @throws FigureDataError when a card no longer says what a rung shows
 */
export function loadingLadder(claims: Claims): LadderRung[] {
  return RUNGS.map((rung) => ({
    rung,
    criteria: CRITERIA[rung].map(([id, words]) => quote(claims, id, words)),
    claims: TELLING[rung].map((id) => quote(claims, id)),
  }));
}

/** What says whose opinion the ladder is. */
export function ladderCaution(claims: Claims): Claim {
  return quote(claims, 'rehab-exercises/expert-view');
}
