import { type LadderRung, type Rung, wrapLabel } from '../../../lib/figures/index.ts';

/** Distance between lines of text, in the drawing's units. */
export const LEADING = 17;
/** Characters that fit in a line beside the ladder. */
export const MOST = 32;
/** A small figure needs this much room over its rung. */
const LEAST = 92;
const GAP = 14;

export interface PlacedRung {
  rung: Rung;
  /** Baseline of the rung's name. */
  name: number;
  /** What has to be so before this rung, each with the baseline of its first line. */
  criteria: { text: string; y: number }[];
  /** Height of the rung. */
  y: number;
}

/** Places the rungs, the highest first, each as high as its words and its small figure need. */
export function placeRungs(rungs: readonly LadderRung[]): PlacedRung[] {
  let top = 0;
  return [...rungs].reverse().map(({ rung, criteria }) => {
    const name = top + LEADING;
    let baseline = name;
    const placed = criteria.map(({ text }) => {
      const y = baseline + LEADING + 3;
      baseline = y + LEADING * (wrapLabel(text, MOST).length - 1);
      return { text, y };
    });
    const y = Math.max(top + LEAST, baseline + 6);
    top = y + GAP;
    return { rung, name, criteria: placed, y };
  });
}
