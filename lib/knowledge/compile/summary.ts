import { ONE_IN } from './checks/general-share.ts';
import type { CompiledKnowledge } from './index.ts';

/** What the base holds and what deserves a look, for people; problems are told apart from this. */
export function summaryOf({ knowledge, unusedReferences, overdue }: CompiledKnowledge): string {
  const { cards, references, concepts, seedClaims } = knowledge;
  const claims = cards.flatMap((card) => card.sections).flatMap((section) => section.claims);
  const general = claims.filter((claim) => claim.kind === 'general').length;
  const cited = claims.filter((claim) => claim.citations.length > 0).length;
  const topics = new Set(cards.map((card) => card.topic)).size;
  const lines = [
    `${cards.length} cards on ${topics} topics, ${concepts.length} concepts, ${seedClaims.length} rows of the 2012 article`,
    `${claims.length} claims: ${cited} cited (${percent(cited, claims.length)}), ${general} general advice (${percent(general, claims.length)}; at most one in ${ONE_IN})`,
    `${references.length} references cited, ${unusedReferences.length} unused${listed(unusedReferences)}`,
    `${overdue.length} cards overdue for a check${listed(overdue)}`,
  ];
  return lines.join('\n');
}

function percent(part: number, whole: number): string {
  return whole === 0 ? '0 %' : `${((100 * part) / whole).toFixed(1)} %`;
}

function listed(ids: string[]): string {
  return ids.length === 0 ? '' : `: ${ids.join(', ')}`;
}
