import type { Card, Claim, FormattedReference, Tip, TipClaim } from '../types.ts';

/** What the tip card shows of `card`; sources are numbered in order of first use. */
export function buildTip(card: Card, references: Record<string, FormattedReference>): Tip {
  const cited: string[] = [];
  const number = (id: string): number => {
    if (!cited.includes(id)) cited.push(id);
    return cited.indexOf(id) + 1;
  };
  const tipClaim = ({ text, citations }: Claim): TipClaim => ({
    text,
    cites: citations.filter((citation) => references[citation]).map(number),
  });
  const claims = card.tip.map(tipClaim);
  const redFlag = card.redFlag && tipClaim(card.redFlag);
  const { id, title } = card;
  return { card: id, title, claims, ...(redFlag && { redFlag }), sources: cited };
}
