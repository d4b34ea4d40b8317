import { array, picklist, pipe, regex, strictObject, string } from 'valibot';
import { type SeedClaim, VERDICTS } from '../../types.ts';
import type { SourceFile } from '../content-folder.ts';
import type { Problem } from '../problem.ts';
import { type List, readList } from './list.ts';
import { slug, words } from './patterns.ts';
import type { FieldHelp } from './validate.ts';

const ALL_VERDICTS = [...VERDICTS, 'corrected', 'unchanged'] as const;

const seedClaim = strictObject({
  id: pipe(string(), regex(/^(S\d\d|R\d)$/)),
  says: words,
  verdict: picklist(ALL_VERDICTS),
  because: words,
  citations: array(slug),
  card: slug,
  claim: slug,
});

const HELP: FieldHelp = {
  id: 'write S01 to S40 for a statement, R1 to R3 for a reference.',
  says: 'say what the article says, in words of your own.',
  verdict: `write one of: ${VERDICTS.join(', ')}; for a reference corrected or unchanged.`,
  because: 'give the reason in one sentence.',
  citations: 'list reference ids, e.g. `citations: [dixon-2009]`; `[]` for none.',
  card: 'name the card that tells it, e.g. `card: calf-strain`.',
  claim: 'name the claim on that card, e.g. `claim: classic-trigger`.',
};

/** Reads the article's statements. A row's `claim` becomes the claim's full id, `card/slug`. */
export function readSeedClaims(source: SourceFile, problems: Problem[]): List<SeedClaim> {
  const list = readList(seedClaim, source, 'Row', HELP, problems);
  return {
    ...list,
    rows: list.rows.map(({ line, row }) => ({
      line,
      row: { ...row, claim: `${row.card}/${row.claim}` },
    })),
  };
}
