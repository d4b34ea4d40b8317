import { CAPITAL, POSSESSIVE } from '../knowledge/lexicon-types.ts';
import type { ClassPoints, Head } from './heads.ts';
import type { Token } from './tokens.ts';
import type { Zones } from './zones.ts';

/** How many direct neighbours are looked at on each side. */
const NEIGHBOURS = 5;
/** Words this short may stand between a head and its neighbours, whatever they are, and so many in a row. */
const SMALL = 4;
const MOST_SMALL = 3;
/** A class stops counting after this many words, so that repeating proves nothing. */
const MOST_PER_CLASS = 3;

/** What a point of the lexicon is worth, in quarters, so that sums stay integers. */
const NEAR = 4;
const SENTENCE = 3;
const BLOCK = 2;

/** The score to start from: what the head needs, and how it is written. */
export function scoreOwn({ word: { form }, first }: Token, { needs, own }: Head): number {
  let points = -needs;
  for (const code of form) points += first && code === CAPITAL ? 0 : (own.get(code) ?? 0);
  return points * NEAR;
}

/** So much at most for all vague words together, in quarter points: anyone's day is full of them. */
const MOST_VAGUE = 14;

/** Evidence anywhere around the token the zones are at. Where another sense is spoken of, vague words tell nothing. */
export function scoreAround(zones: Zones, { around, vague, doubts }: Head): number {
  const isDoubtful = doubts.some((code) => zones.block.counts[code]);
  return (
    sumAround(zones, around) + (isDoubtful ? 0 : Math.min(sumAround(zones, vague), MOST_VAGUE))
  );
}

function sumAround({ near, sentence, block }: Zones, around: ClassPoints[]): number {
  let sum = 0;
  for (let at = 0; at < around.length; at++) {
    const { code, points } = around[at] as ClassPoints;
    const inBlock = Math.min(block.counts[code] ?? 0, MOST_PER_CLASS);
    if (inBlock === 0) continue;
    const inSentence = Math.min(sentence.counts[code] ?? 0, MOST_PER_CLASS);
    const inReach = Math.min(near.counts[code] ?? 0, MOST_PER_CLASS);
    sum +=
      points *
      (inReach * NEAR + (inSentence - inReach) * SENTENCE + (inBlock - inSentence) * BLOCK);
  }
  return sum;
}

/** Words shorter than this have a capital in any headline. */
const NAME_LENGTH = 4;

/** How a word beside a head is written: "Kane's Achilles", and a name in "Achilles Dancer". */
function scoreForm(
  { word: { form, folded }, first }: Token,
  head: Token | undefined,
  weights: Map<number, number>,
): number {
  const of = (written: string) => weights.get(written.charCodeAt(0)) ?? 0;
  if (form.includes(POSSESSIVE)) return of(POSSESSIVE);
  const isName = form === CAPITAL && !first && folded.length >= NAME_LENGTH;
  return isName && head?.word.form.includes(CAPITAL) ? of(CAPITAL) : 0;
}

/** What stands directly on one side of a head. */
export interface Side {
  score: number;
  /** The outermost token that becomes part of the mention; the head itself if none does. */
  reach: number;
  /** The most telling of the joined classes, as a place in the head's `joined`; Infinity: none. */
  join: number;
}

/** Evidence directly beside the token at `index`. */
export function scoreBeside(tokens: Token[], index: number, step: 1 | -1, head: Head): Side {
  const weights = step < 0 ? head.before : head.after;
  const side: Side = { score: 0, reach: index, join: Number.POSITIVE_INFINITY };
  const counted: number[] = [];
  let small = 0;
  for (let at = index + step; Math.abs(at - index) <= NEIGHBOURS; at += step) {
    const token = tokens[at];
    if (!token || token.clause !== tokens[index]?.clause) break;
    const { classes, folded } = token.word;
    let tells = false;
    if (at === index + step) side.score += scoreForm(token, tokens[index], weights) * NEAR;
    for (let nth = 0; nth < classes.length; nth++) {
      const code = classes[nth] as number;
      const join = head.joins.get(code);
      if (join !== undefined) {
        side.reach = at;
        side.join = Math.min(side.join, join);
      }
      const points = weights.get(code);
      tells ||= join !== undefined || points !== undefined;
      if (!points || counted.includes(code)) continue;
      counted.push(code);
      side.score += points * NEAR;
    }
    small = tells ? 0 : small + 1;
    if (small > MOST_SMALL || (!tells && folded.length > SMALL)) break;
  }
  return side;
}
