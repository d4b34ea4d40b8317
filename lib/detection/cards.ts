import type { Lexicon } from '../knowledge/lexicon-types.ts';
import type { Zones } from './zones.ts';

/** What a cue is worth in the mention's own sentence, and cues are that stand close together. */
const CLOSE = 2;

/** Cues for a card: classes that must all be there (as character codes), the card and the weight. */
export type Cue = [codes: number[], card: number, weight: number];

/** Of each concept, by its number, the cues that speak for any card. */
export function cuesOfConcepts({ concepts, rules }: Lexicon): Cue[][] {
  return concepts.map((_, concept) =>
    rules
      .filter((group) => group.for.includes(concept))
      .flatMap((group) =>
        group.cues.map(
          ([when, card, weight]): Cue => [
            [...when].map((code) => code.charCodeAt(0)),
            card,
            weight,
          ],
        ),
      ),
  );
}

/**
 * The card that helps a mention's reader most: the concept's own, unless cues around speak for another.
 * @param own the concept's own card, and what cues for another have to beat
 * @param index the token the zones are at
 * @returns the card and how much speaks for it
 */
export function chooseCard(
  own: [card: number, weight: number],
  cues: Cue[],
  zones: Zones,
  index: number,
): [card: number, weight: number] {
  const totals = new Map([[own[0], own[1] * CLOSE]]);
  for (const [codes, card, weight] of cues) {
    if (!codes.every((code) => zones.block.counts[code])) continue;
    totals.set(card, (totals.get(card) ?? 0) + weight * worth(codes, zones, index));
  }
  return [...totals].reduce((best, one) => (one[1] > best[1] ? one : best));
}

/** Once for being there; more for being close, and for a single cue that comes again. */
function worth(codes: number[], zones: Zones, index: number): number {
  const [code = 0, ...others] = codes;
  if (others.length > 0) return zones.together(index, codes) ? CLOSE : 1;
  const again = (zones.block.counts[code] ?? 0) > 1 ? 1 : 0;
  return (zones.sentence.counts[code] ? CLOSE : 1) + again;
}
