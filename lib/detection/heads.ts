import { NO_POINTS, type PackedHead, type Points } from '../knowledge/lexicon-types.ts';

/** Points by class. */
export type Weights = Record<string, number>;

/** A head of the lexicon, its points unpacked. */
export interface Head extends Omit<PackedHead, 'own' | 'around' | 'before' | 'after'> {
  own: Weights;
  around: Weights;
  before: Weights;
  after: Weights;
}

/** The lexicon's heads by the class whose words they are. */
export function unpackHeads(heads: PackedHead[]): Map<string, Head> {
  return new Map(
    heads.map((head) => [
      head.class,
      {
        ...head,
        own: unpack(head.own),
        around: unpack(head.around),
        before: unpack(head.before),
        after: unpack(head.after),
      },
    ]),
  );
}

function unpack(points: Points): Weights {
  const weights: Weights = {};
  for (let at = 0; at < points.length; at += 2) {
    weights[points[at] as string] = points.charCodeAt(at + 1) - NO_POINTS.charCodeAt(0);
  }
  return weights;
}
