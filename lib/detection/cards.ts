import type { Lexicon } from '../knowledge/lexicon-types.ts';
import type { Zones } from './zones.ts';

/** What a cue is worth in the mention's own sentence, and cues are that stand close together. */
const CLOSE = 2;

/** Cues for a card: classes that must all be there (as character codes), the card and the weight. */
export interface Cue {
  first: number;
  others: number[];
  card: number;
  weight: number;
}

/** Of each concept, by its number, the cues that speak for any card. */
export function cuesOfConcepts({ concepts, rules }: Lexicon): Cue[][] {
  const ofConcept: Cue[][] = concepts.map(() => []);
  for (const group of rules) {
    const cues = group.cues.map(([when, card, weight]): Cue => {
      const [first = 0, ...others] = [...when].map((code) => code.charCodeAt(0));
      return { first, others, card, weight };
    });
    for (const concept of group.for) ofConcept[concept]?.push(...cues);
  }
  return ofConcept;
}

/**
 * The card that helps a mention's reader most: the concept's own, unless cues around speak for another.
 * @param own the concept's own card
 * @param ownWeight what cues for another have to beat
 * @param index the token the zones are at
 * @returns the card and how much speaks for it
 */
export function chooseCard(
  own: number,
  ownWeight: number,
  cues: Cue[],
  zones: Zones,
  index: number,
): [card: number, weight: number] {
  const { counts } = zones.block;
  // Nearly always no cue is there, and this is asked for every head of every text.
  let totals: Map<number, number> | undefined;
  for (const cue of cues) {
    if (!counts[cue.first] || !cue.others.every((code) => counts[code])) continue;
    totals ??= new Map([[own, ownWeight * CLOSE]]);
    totals.set(cue.card, (totals.get(cue.card) ?? 0) + cue.weight * worth(cue, zones, index));
  }
  let card = own;
  let weight = totals?.get(own) ?? ownWeight * CLOSE;
  for (const [other, total] of totals ?? []) {
    if (total > weight) [card, weight] = [other, total];
  }
  return [card, weight];
}

/** Once for being there; more for being close, and for a single cue that comes again. */
function worth({ first, others }: Cue, zones: Zones, index: number): number {
  if (others.length > 0) return zones.together(index, first, others) ? CLOSE : 1;
  const again = (zones.block.counts[first] ?? 0) > 1 ? 1 : 0;
  return (zones.sentence.counts[first] ? CLOSE : 1) + again;
}
