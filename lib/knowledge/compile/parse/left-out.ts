import { pipe, regex, strictObject, string } from 'valibot';
import type { SourceFile } from '../content-folder.ts';
import type { LeftOutFact } from '../drafts.ts';
import type { Problem } from '../problem.ts';
import { type List, readList } from './list.ts';
import { words } from './patterns.ts';

const leftOut = strictObject({ fact: pipe(string(), regex(/^F\d{3}$/)), reason: words });

const HELP = {
  fact: 'write the number of the fact, e.g. `fact: F103`.',
  reason: 'say why no card tells it.',
};

/** Reads the facts that no card tells. */
export function readLeftOut(source: SourceFile, problems: Problem[]): List<LeftOutFact> {
  return readList(leftOut, source, 'Row', HELP, problems);
}
