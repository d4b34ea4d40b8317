import type { Claim } from '../knowledge/types.ts';
import { type Claims, claimFrom, FigureDataError, numberFrom, quote } from './claims.ts';

/** Days away from sport as one source gives them, for one line of the picture. */
export interface Spell {
  /** MRI grade, when the source tells days by grade. */
  grade?: number;
  mean?: number;
  /** Days of the two groups of a trial: what they are, mean or median, the card does not say. */
  groups?: { early: number; late: number };
  /** Only what a source gives becomes a whisker. */
  range?: [shortest: number, longest: number];
  deviation?: number;
}

interface People {
  /** Whom the figures were measured in, in the card's words. */
  population: string;
  claim: Claim;
  spells: Spell[];
}

export interface TimeAway {
  people: People[];
  /** What says that none of this is a forecast. */
  caution: Claim;
}

const GRADES = [0, 1, 2, 3];

/**
 * Reads the picture of time away from the card on grades; no figure is typed here.
 * @throws FigureDataError when a number or population is gone, or the numbers contradict each other
 */
export function timeAway(claims: Claims): TimeAway {
  const byGrade = claimFrom(claims, 'strain-grades/time-by-grade');
  const spread = claimFrom(claims, 'strain-grades/wide-spread');
  const trial = claimFrom(claims, 'strain-grades/two-to-three-months');
  return {
    people: [
      people(
        byGrade,
        GRADES.map((grade) => ({ grade, mean: numberFrom(byGrade, `grade-${grade}`) })),
      ),
      people(spread, [spreadOf(spread)]),
      people(trial, [
        { groups: { early: numberFrom(trial, 'early'), late: numberFrom(trial, 'late') } },
      ]),
    ],
    caution: quote(claims, 'strain-grades/no-forecast'),
  };
}

/** Every number of days that is drawn, so that the axis can hold them all. */
export function daysShown({ people }: TimeAway): number[] {
  return people
    .flatMap(({ spells }) => spells)
    .flatMap(({ mean, groups, range = [], deviation = 0 }) => [
      ...(mean === undefined ? [] : [mean + deviation]),
      ...(groups ? [groups.early, groups.late] : []),
      ...range,
    ]);
}

function people(claim: Claim, spells: Spell[]): People {
  if (!claim.population) {
    throw new FigureDataError(`The claim "${claim.id}" does not say whom its days are from.`);
  }
  return { population: claim.population, claim, spells };
}

function spreadOf(claim: Claim): Spell {
  const mean = numberFrom(claim, 'mean');
  const range: [number, number] = [numberFrom(claim, 'shortest'), numberFrom(claim, 'longest')];
  if (mean < range[0] || mean > range[1]) {
    throw new FigureDataError(`The mean of "${claim.id}" lies outside its shortest and longest.`);
  }
  return { mean, range, deviation: numberFrom(claim, 'sd') };
}
