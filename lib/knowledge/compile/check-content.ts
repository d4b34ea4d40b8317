import type { Lexicon } from '../lexicon-types.ts';
import type { Concept } from '../types.ts';
import { runChecks } from './checks/index.ts';
import { readContentFolder } from './content-folder.ts';
import type { Drafts } from './drafts.ts';
import { compileLexicon } from './lexicon.ts';
import type { Problem } from './problem.ts';
import { readDrafts } from './read-drafts.ts';
import { compileSearchIntents, type SearchIntents } from './search-index-intents.ts';

/** The content as read, and everything that is wrong with it. */
export interface CheckedContent {
  drafts: Drafts;
  lexicon: Lexicon;
  concepts: Concept[];
  intents: SearchIntents;
  /** Sorted by file and line. Anything in here must stop a build. */
  problems: Problem[];
}

/**
 * Reads the content folder and runs every check over it.
 * @param today ISO date
 * @throws MissingContentError when there is no such folder
 */
export function checkContent(contentDir: string, today: string): CheckedContent {
  const problems: Problem[] = [];
  const folder = readContentFolder(contentDir);
  const drafts = readDrafts(folder, today, problems);
  problems.push(...runChecks(drafts));
  // A card with a mistake in its front matter still exists: one mistake gives one problem.
  const cards = drafts.cards.map(({ id, frontMatter, sections }) => ({
    id,
    topic: frontMatter?.topic ?? 'red-flags',
    claims: sections.flatMap(({ claims }) =>
      claims.map(({ slug, claim }) => ({ slug, text: claim.text })),
    ),
  }));
  const { lexicon: terms, searchIntents: asked } = folder.single;
  return {
    drafts,
    ...compileLexicon(terms.text, terms.file, cards, problems),
    intents: compileSearchIntents(asked.text, asked.file, cards, problems),
    problems: inOrder(problems, folder.missing),
  };
}

/** Sorted by file and line; of a file that is missing, only that. */
function inOrder(problems: Problem[], missing: string[]): Problem[] {
  const known = problems.filter(({ file }) => !missing.includes(file));
  const absent = missing.map((file) => ({
    file,
    line: 1,
    message: 'The file is missing.',
    fix: 'bring it back from the history, or write it as content/README.md says.',
  }));
  return [...known, ...absent].sort(
    (a, b) => a.file.localeCompare(b.file, 'en') || a.line - b.line,
  );
}
