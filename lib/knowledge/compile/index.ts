import type { Lexicon } from '../lexicon-types.ts';
import type { SearchIndex } from '../search-types.ts';
import type { FormattedReference, Knowledge, Reference, Tip } from '../types.ts';
import { buildCard } from './cards.ts';
import { citationsOf, unusedReferences } from './checks/citations.ts';
import { overdueCards } from './checks/dates.ts';
import { runChecks } from './checks/index.ts';
import { readContentFolder } from './content-folder.ts';
import type { Drafts } from './drafts.ts';
import { compileLexicon } from './lexicon.ts';
import type { Problem } from './problem.ts';
import { readDrafts } from './read-drafts.ts';
import { confirmedFields } from './references/confirmed-fields.ts';
import { formatReference } from './references/format.ts';
import { buildSearchIndex } from './search-index.ts';
import { buildTip } from './tips.ts';

export interface CompiledKnowledge {
  knowledge: Knowledge;
  /** Cited references by id, for readers. */
  formatted: Record<string, FormattedReference>;
  /** By card id. */
  tips: Record<string, Tip>;
  lexicon: Lexicon;
  searchIndex: SearchIndex;
  /** Sorted by file and line. Anything in here must stop a build. */
  problems: Problem[];
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
  const problems: Problem[] = [];
  const folder = readContentFolder(contentDir);
  const drafts = readDrafts(folder, today, problems);
  problems.push(...runChecks(drafts));

  const cards = drafts.cards.flatMap((card) => buildCard(card) ?? []);
  const references = citedReferences(drafts);
  const formatted = Object.fromEntries(
    references.map((reference) => [reference.id, formatReference(reference)]),
  );
  const { lexicon, concepts } = compileLexicon(
    folder.single.lexicon.text,
    folder.single.lexicon.file,
    // A card with a mistake in its front matter still exists: one mistake gives one problem.
    drafts.cards.map(({ id, frontMatter }) => ({ id, topic: frontMatter?.topic ?? 'red-flags' })),
    problems,
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
    searchIndex: buildSearchIndex(cards, concepts, lexicon),
    problems: problems.sort((a, b) => a.file.localeCompare(b.file, 'en') || a.line - b.line),
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
