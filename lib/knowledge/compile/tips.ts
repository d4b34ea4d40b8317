import {
  type Card,
  type Claim,
  type FormattedReference,
  NO_STUDY,
  type Tip,
  type TipClaim,
} from '../types.ts';

/** As many words as a hover card may hold: more is not read over someone else's page. */
const MOST_WORDS = 90;

/** The first is what to do, however long it is. */
const FEWEST_CLAIMS = 1;

/**
 * What the tip card shows of `card`: as many of its tip's claims as fit, the red-flag line always. Sources
 * are numbered in order of first use.
 */
export function buildTip(card: Card, references: Record<string, FormattedReference>): Tip {
  let shown = card.tip.length;
  let tip = tipOf(card, shown, references);
  while (shown > FEWEST_CLAIMS && wordsOf(tip) > MOST_WORDS) {
    tip = tipOf(card, --shown, references);
  }
  return tip;
}

function tipOf(card: Card, shown: number, references: Record<string, FormattedReference>): Tip {
  const cited: string[] = [];
  const number = (id: string): number => {
    if (!cited.includes(id)) cited.push(id);
    return cited.indexOf(id) + 1;
  };
  const tipClaim = ({ text, citations }: Claim): TipClaim => ({
    text,
    cites: citations.filter((citation) => references[citation]).map(number),
  });
  const claims = card.tip.slice(0, shown).map(tipClaim);
  const redFlag = card.redFlag && tipClaim(card.redFlag);
  const { id, title } = card;
  const sources = cited.flatMap((source) => {
    const { short, evidence, url = '' } = references[source] ?? {};
    return short && evidence ? [{ short, evidence, url }] : [];
  });
  return { card: id, title, claims, ...(redFlag && { redFlag }), sources };
}

/**
 * The words that a reader meets: title, claims, red-flag line, which of them have no study, and the sources by
 * short name and kind.
 */
function wordsOf({ title, claims, redFlag, sources }: Tip): number {
  const shown = redFlag ? [...claims, redFlag] : claims;
  const texts = shown.map(({ text, cites }) => (cites.length > 0 ? text : `${text} (${NO_STUDY})`));
  const named = sources.map(({ short, evidence }) => `${short} ${evidence}`);
  return [title, ...texts, ...named].join(' ').split(/\s+/).filter(Boolean).length;
}
