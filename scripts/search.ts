/** `npm run --silent search -- FILE`: answers each query of a JSONL file as the popup would. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { compileKnowledge } from '../lib/knowledge/compile/index.ts';
import { createSearcher } from '../lib/search/index.ts';

const USAGE = 'Usage: npm run --silent search -- FILE   (JSONL, a {"q": "…"} per line)';

/** A mistake of the caller, told in one line. */
class UsageError extends Error {}

function readQueries(file: string | undefined): string[] {
  if (!file) throw new UsageError(USAGE);
  const queries: string[] = [];
  readText(file)
    .split('\n')
    .forEach((line, number) => {
      if (line.trim()) queries.push(queryOf(line, `${file}:${number + 1}`));
    });
  return queries;
}

function readText(file: string): string {
  try {
    return readFileSync(file, 'utf8').replace(/^\uFEFF/, '');
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    const reason = code === 'ENOENT' ? 'no such file' : `cannot be read (${code})`;
    throw new UsageError(`${file}: ${reason}. ${USAGE}`);
  }
}

function queryOf(line: string, place: string): string {
  let parsed: unknown;
  try {
    parsed = JSON.parse(line);
  } catch {
    throw new UsageError(`${place}: not valid JSON; expected {"q": "…"}`);
  }
  const q = (parsed as { q?: unknown } | null)?.q;
  if (typeof q !== 'string') throw new UsageError(`${place}: no text in "q"; expected {"q": "…"}`);
  return q;
}

async function main() {
  const queries = readQueries(process.argv[2]);
  const contentDir = fileURLToPath(new URL('../content', import.meta.url));
  const { searchIndex } = await compileKnowledge(contentDir);
  const searcher = createSearcher(searchIndex);
  for (const q of queries) {
    const hits = searcher.search(q);
    const cards = hits.map(({ card }) => card);
    const topics = [...new Set(hits.map(({ topic }) => topic))];
    process.stdout.write(`${JSON.stringify({ q, cards, topics })}\n`);
  }
}

try {
  await main();
} catch (error) {
  if (!(error instanceof UsageError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 2;
}
