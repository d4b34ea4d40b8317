/**
 * `node scripts/knowledge.ts [--check] [FOLDER]`: prints the compiled knowledge base as one JSON
 * object, or with --check what is wrong with the content and a summary.
 * Exit codes: 0 fine, 1 problems in the content, 2 wrong use or a missing file.
 */
import { parseArgs } from 'node:util';
import {
  type CompiledKnowledge,
  compileKnowledge,
  formatProblems,
  missingFiles,
  summaryOf,
} from '../lib/knowledge/compile/index.ts';

function main(): number {
  const options = readOptions();
  if (!options) return 2;
  const missing = missingFiles(options.folder)[0];
  // The check goes on without a single file, to tell everything else that is wrong too.
  if (missing && (!options.check || missing === options.folder)) {
    console.error(`knowledge: ${missing} is missing.`);
    return 2;
  }
  const compiled = compileKnowledge(options.folder);
  return options.check ? check(compiled) : print(compiled);
}

function readOptions(): { check: boolean; folder: string } | null {
  try {
    const { values, positionals } = parseArgs({
      options: { check: { type: 'boolean', default: false } },
      allowPositionals: true,
    });
    if (positionals.length > 1) throw new Error('only one content folder can be compiled.');
    return { check: values.check, folder: positionals[0] ?? 'content' };
  } catch (error) {
    console.error(`knowledge: ${(error as Error).message}`);
    return null;
  }
}

function print({ knowledge, problems }: CompiledKnowledge): number {
  if (problems.length > 0) {
    console.error(formatProblems(problems));
    return 1;
  }
  process.stdout.write(`${JSON.stringify(knowledge, null, 2)}\n`);
  return 0;
}

function check(compiled: CompiledKnowledge): number {
  if (compiled.problems.length > 0) console.error(`${formatProblems(compiled.problems)}\n`);
  console.log(summaryOf(compiled));
  return compiled.problems.length > 0 ? 1 : 0;
}

// `npm run knowledge | head` closes the pipe early, which is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

process.exitCode = main();
