/** `npm run eval [-- FILE…]`: scores detection and search on labelled JSONL files (default: tests/eval). */
import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { scoreDetection } from './eval/detection.ts';
import { type LabelledQuery, passageOf, queryOf } from './eval/labelled.ts';
import { scoreSearch } from './eval/search.ts';
import { contentLexicon } from './lib/content-lexicon.ts';
import { readJsonLines } from './lib/jsonl.ts';
import { runCommand, UsageError } from './lib/usage-error.ts';

const CONTENT = fileURLToPath(new URL('../content', import.meta.url));
const OWN_SETS = fileURLToPath(new URL('../tests/eval/', import.meta.url));

function files(): string[] {
  const given = process.argv.slice(2);
  if (given.some((argument) => argument.startsWith('-'))) {
    throw new UsageError('Usage: npm run eval [-- FILE…]   (JSONL: labelled passages or queries)');
  }
  if (given.length > 0) return given;
  return readdirSync(OWN_SETS)
    .filter((name) => name.endsWith('.jsonl'))
    .map((name) => OWN_SETS + name);
}

/** Compiling all knowledge takes seconds, so it waits until a file of queries asks for it. */
async function searchLines(queries: LabelledQuery[]): Promise<string[]> {
  const { compileKnowledge } = await import('../lib/knowledge/compile/index.ts');
  const { createSearcher } = await import('../lib/search/index.ts');
  const { searchIndex } = await compileKnowledge(CONTENT);
  return scoreSearch(createSearcher(searchIndex), queries);
}

await runCommand(async () => {
  for (const file of files()) {
    const lines = readJsonLines(file);
    const isSearch = lines[0] !== undefined && 'q' in lines[0].value;
    const report = isSearch
      ? await searchLines(lines.map(queryOf))
      : scoreDetection(contentLexicon(), lines.map(passageOf));
    process.stdout.write(`\n== ${file}\n${report.join('\n')}\n`);
  }
});
