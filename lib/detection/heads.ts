import { NO_POINTS, type PackedHead, type Points } from '../knowledge/lexicon-types.ts';

/** Class (as a character code) and points. */
export interface ClassPoints {
  code: number;
  points: number;
}

/** A head of the lexicon, its points unpacked. */
export interface Head {
  concept: number;
  needs: number;
  /** By how a word is written: SMALL, CAPITAL, POSSESSIVE. */
  own: Map<string, number>;
  around: ClassPoints[];
  vague: ClassPoints[];
  /** Classes that speak of something else. */
  doubts: number[];
  before: Map<number, number>;
  after: Map<number, number>;
  /** Neighbours' classes that become part of the mention: their place in `joined`. */
  joins: Map<number, number>;
  /** The concepts that makes, most telling first. */
  joined: number[];
}

/** Words of a class that weighs so much against a head speak of something else. */
const DOUBT = -4;

/** The lexicon's heads by the code of the class whose words they are. */
export function unpackHeads(heads: PackedHead[]): (Head | undefined)[] {
  const byCode: Head[] = [];
  for (const [words, concept, needs, own, packed, vague, before, after, joins, joined] of heads) {
    const around = unpack(packed);
    byCode[words.charCodeAt(0)] = {
      concept,
      needs,
      own: new Map(unpack(own).map(({ code, points }) => [String.fromCharCode(code), points])),
      around,
      vague: unpack(vague),
      doubts: around.filter(({ points }) => points <= DOUBT).map(({ code }) => code),
      before: byClass(before),
      after: byClass(after),
      joins: new Map([...joins].map((code, place) => [code.charCodeAt(0), place])),
      joined,
    };
  }
  return byCode;
}

/** The lexicon's points as pairs of class and points. */
export function unpack(points: Points): ClassPoints[] {
  const unpacked: ClassPoints[] = [];
  for (let at = 0; at < points.length; at += 2) {
    unpacked.push({
      code: points.charCodeAt(at),
      points: points.charCodeAt(at + 1) - NO_POINTS.charCodeAt(0),
    });
  }
  return unpacked;
}

function byClass(points: Points): Map<number, number> {
  return new Map(unpack(points).map(({ code, points: value }) => [code, value]));
}
