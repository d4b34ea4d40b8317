import type { SearchIndex } from '../search-types.ts';
import type { FormattedReference, Knowledge, Reference, Tip } from '../types.ts';
import { buildCard } from './cards.ts';
import { type CheckedContent, checkContent } from './check-content.ts';
import { citationsOf, unusedReferences } from './checks/citations.ts';
import { overdueCards } from './checks/dates.ts';
import type { Drafts } from './drafts.ts';
import { confirmedFields } from './references/confirmed-fields.ts';
import { formatReference } from './references/format.ts';
import { buildSearchIndex } from './search-index.ts';
import { buildTip } from './tips.ts';

export { MissingContentError, missingFiles } from './content-folder.ts';
export { formatProblem, formatProblems } from './problem.ts';
export { summaryOf } from './summary.ts';

export interface CompiledKnowledge extends Pick<CheckedContent, 'lexicon' | 'problems'> {
  knowledge: Knowledge;
  /** Cited references by id, for readers. */
  formatted: Record<string, FormattedReference>;
  /** By card id. */
  tips: Record<string, Tip>;
  searchIndex: SearchIndex;
  /** Ids of references nobody cites: worth a look, not a mistake. */
  unusedReferences: string[];
  /** Ids of cards whose `checkAgain` has passed: they say so themselves. */
  overdue: string[];
}

/**
 * Compiles the content folder. Content with mistakes still gives data, of the parts that are right.
 * @param today ISO date; cards to be checked again before it are overdue
 * @throws MissingContentError when there is no such folder
 */
export function compileKnowledge(
  contentDir: string,
  today: string = new Date().toISOString().slice(0, 10),
): CompiledKnowledge {
  const { drafts, lexicon, concepts, intents, problems } = checkContent(contentDir, today);
  const cards = drafts.cards.flatMap((card) => buildCard(card) ?? []);
  const references = citedReferences(drafts);
  const formatted = Object.fromEntries(
    references.map((reference) => [reference.id, formatReference(reference)]),
  );
  return {
    knowledge: {
      cards,
      references,
      concepts,
      seedClaims: drafts.seedClaims.rows.map(({ row }) => row),
    },
    formatted,
    tips: Object.fromEntries(cards.map((card) => [card.id, buildTip(card, formatted)])),
    lexicon,
    searchIndex: buildSearchIndex(cards, concepts, lexicon, intents),
    problems,
    unusedReferences: unusedReferences(drafts),
    overdue: overdueCards(drafts).map((card) => card.id),
  };
}

/** In the bibliography's order, with the confirmed fields only; without a title none can be shown. */
function citedReferences(drafts: Drafts): Reference[] {
  const cited = new Set(citationsOf(drafts).map(({ id }) => id));
  return [...drafts.references.byId.values()]
    .filter(({ reference }) => cited.has(reference.id))
    .map(({ reference }) => confirmedFields(reference))
    .filter((reference) => reference.title);
}
