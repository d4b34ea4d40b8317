import { NO_POINTS, type PackedHead, type Points } from '../knowledge/lexicon-types.ts';

/** Class (as a character code) and points. */
export type ClassPoints = [code: number, points: number];

/** A head of the lexicon, its points unpacked. */
export interface Head {
  concept: number;
  needs: number;
  own: Map<number, number>;
  around: ClassPoints[];
  before: Map<number, number>;
  after: Map<number, number>;
  /** As character codes, with the concept each makes, most telling first. */
  joins: ClassPoints[];
}

/** The lexicon's heads by the code of the class whose words they are. */
export function unpackHeads(heads: PackedHead[]): Map<number, Head> {
  return new Map(
    heads.map(([words, concept, needs, own, around, before, after, joins, joined]) => [
      words.charCodeAt(0),
      {
        concept,
        needs,
        own: new Map(unpack(own)),
        around: unpack(around),
        before: new Map(unpack(before)),
        after: new Map(unpack(after)),
        joins: joined.map((made, place): ClassPoints => [joins.charCodeAt(place), made]),
      },
    ]),
  );
}

function unpack(points: Points): ClassPoints[] {
  const unpacked: ClassPoints[] = [];
  for (let at = 0; at < points.length; at += 2) {
    unpacked.push([points.charCodeAt(at), points.charCodeAt(at + 1) - NO_POINTS.charCodeAt(0)]);
  }
  return unpacked;
}
