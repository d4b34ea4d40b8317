/** `npm run --silent search -- FILE`: answers each query of a JSONL file as the popup would. */
import { fileURLToPath } from 'node:url';
import { compileKnowledge } from '../lib/knowledge/compile/index.ts';
import { createSearcher } from '../lib/search/index.ts';
import { readJsonLines, textField } from './lib/jsonl.ts';
import { runCommand, UsageError } from './lib/usage-error.ts';

const CONTENT = fileURLToPath(new URL('../content', import.meta.url));
const USAGE = 'Usage: npm run --silent search -- FILE   (JSONL, {"q"} per line)';

await runCommand(() => {
  const [file, ...more] = process.argv.slice(2);
  if (file === undefined || more.length > 0) throw new UsageError(USAGE);
  const queries = readJsonLines(file).map((line) => textField(line, 'q'));
  const { search } = createSearcher(compileKnowledge(CONTENT).searchIndex);
  for (const q of queries) {
    const hits = search(q);
    const cards = hits.map(({ card }) => card);
    const topics = [...new Set(hits.map(({ topic }) => topic))];
    process.stdout.write(`${JSON.stringify({ q, cards, topics })}\n`);
  }
});
