import type { Lexicon } from '../knowledge/lexicon-types.ts';
import type { Zones } from './zones.ts';

/** A cue in the mention's own sentence, or cues close together, count this much more than in the block. */
const SENTENCE_WORTH = 2;

/** Cues for a card: classes that must all be there (as character codes), the card and the weight. */
export type Cue = [codes: number[], card: number, weight: number];

/** Of each concept, by its number, the cues that speak for any card. */
export function cuesOfConcepts({ concepts, rules }: Lexicon): Cue[][] {
  return concepts.map((_, concept) =>
    rules
      .filter((group) => group.for.includes(concept))
      .flatMap((group) =>
        group.cues.map(([when, card, weight]): Cue => [
          [...when].map((code) => code.charCodeAt(0)),
          card,
          weight,
        ]),
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
  const totals = new Map([[own[0], own[1] * SENTENCE_WORTH]]);
  for (const [codes, card, weight] of cues) {
    if (!codes.every((code) => zones.block.counts[code])) continue;
    const near =
      codes.length > 1
        ? zones.together(index, codes)
        : codes.every((code) => zones.sentence.counts[code]);
    totals.set(card, (totals.get(card) ?? 0) + weight * (near ? SENTENCE_WORTH : 1));
  }
  return [...totals].reduce((best, one) => (one[1] > best[1] ? one : best));
}
