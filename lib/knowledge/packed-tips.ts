import { EVIDENCE_KINDS, type FormattedReference, type Tip, type TipClaim } from './types.ts';

/**
 * The tips as tip.js carries them: every card's, so each name and source is written once. Half the size of
 * the same data with names.
 */
export interface PackedTips {
  cards: Record<string, PackedTip>;
  sources: PackedSource[];
}

type PackedTip = [
  title: string,
  claims: PackedClaim[],
  /** 0: the card has none. */
  redFlag: PackedClaim | 0,
  /** Numbers into the sources of all tips, in the order in which the card numbers them. */
  sources: number[],
];

/** The text and the numbers it cites, into the card's sources from 1. */
type PackedClaim = [text: string, ...cites: number[]];

/** `link` is a DOI or a whole address; empty when there is none. */
type PackedSource = [short: string, evidence: number, link: string];

const DOI = 'https://doi.org/';

export function packTips(
  tips: Record<string, Tip>,
  references: Record<string, Pick<FormattedReference, 'short' | 'evidence' | 'url'>>,
): PackedTips {
  const ids = [...new Set(Object.values(tips).flatMap((tip) => tip.sources))].sort();
  const claim = ({ text, cites }: TipClaim): PackedClaim => [text, ...cites];
  const cards = Object.entries(tips).map(([id, { title, claims, redFlag, sources }]) => [
    id,
    [
      title,
      claims.map(claim),
      redFlag ? claim(redFlag) : 0,
      sources.map((source) => ids.indexOf(source)),
    ],
  ]);
  const sources = ids.map((id): PackedSource => {
    const reference = references[id];
    if (!reference) throw new Error(`a tip cites ${id}, which is not in the bibliography`);
    const { short, evidence, url = '' } = reference;
    return [short, EVIDENCE_KINDS.indexOf(evidence), url.replace(DOI, '')];
  });
  return { cards: Object.fromEntries(cards), sources };
}

/** What a tip shows of a source. */
interface TipSource {
  short: string;
  evidence: string;
  url: string;
}

/** A tip as it is shown, or null for a card that there is none of. */
export type ShownTip = Omit<Tip, 'sources'> & { sources: TipSource[] };

export function unpackTip(packed: PackedTips, card: string): ShownTip | null {
  const tip = Object.hasOwn(packed.cards, card) ? packed.cards[card] : undefined;
  if (!tip) return null;
  const claim = ([text, ...cites]: PackedClaim): TipClaim => ({ text, cites });
  const [title, claims, redFlag, sources] = tip;
  return {
    card,
    title,
    claims: claims.map(claim),
    ...(redFlag && { redFlag: claim(redFlag) }),
    sources: sources.flatMap((at) => {
      const source = packed.sources[at];
      if (!source) return [];
      const [short, evidence, link] = source;
      const url = link.startsWith('10.') ? DOI + link : link;
      return { short, evidence: EVIDENCE_KINDS[evidence] ?? '', url };
    }),
  };
}
