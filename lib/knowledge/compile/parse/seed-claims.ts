import { array, picklist, pipe, regex, strictObject, string } from 'valibot';
import { VERDICTS } from '../../types.ts';
import type { SourceFile } from '../content-folder.ts';
import type { LeftOutFact, SeedClaimDraft } from '../drafts.ts';
import type { Problem } from '../problem.ts';
import { slug, words } from './patterns.ts';
import { type FieldHelp, validate } from './validate.ts';
import { parseYaml, type YamlSource } from './yaml-source.ts';

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

const SEED_HELP: FieldHelp = {
  id: 'write S01 to S40 for a statement, R1 to R3 for a reference.',
  says: 'say what the article says, in words of your own.',
  verdict: `write one of: ${VERDICTS.join(', ')}; for a reference corrected or unchanged.`,
  because: 'give the reason in one sentence.',
  citations: 'list reference ids, e.g. `citations: [dixon-2009]`; `[]` for none.',
  card: 'name the card that tells it, e.g. `card: calf-strain`.',
  claim: 'name the claim on that card, e.g. `claim: classic-trigger`.',
};

/** Reads the article's statements. A row's `claim` becomes the claim's full id, `card/slug`. */
export function readSeedClaims({ file, text }: SourceFile, problems: Problem[]): SeedClaimDraft[] {
  const source = parseYaml(text, file, 1, problems);
  return rows(source, file, problems).flatMap(({ index, line }) => {
    const where = { file, what: `Row ${index + 1}`, help: SEED_HELP };
    const row = validate(seedClaim, source as YamlSource, [index], where, problems);
    return row ? [{ line, seedClaim: { ...row, claim: `${row.card}/${row.claim}` } }] : [];
  });
}

const leftOut = strictObject({ fact: pipe(string(), regex(/^F\d{3}$/)), reason: words });

const LEFT_OUT_HELP: FieldHelp = {
  fact: 'write the number of the fact, e.g. `fact: F103`.',
  reason: 'say why no card tells it.',
};

/** Reads the facts that no card tells. */
export function readLeftOut({ file, text }: SourceFile, problems: Problem[]): LeftOutFact[] {
  const source = parseYaml(text, file, 1, problems);
  return rows(source, file, problems).flatMap(({ index, line }) => {
    const where = { file, what: `Row ${index + 1}`, help: LEFT_OUT_HELP };
    const row = validate(leftOut, source as YamlSource, [index], where, problems);
    return row ? [{ ...row, line }] : [];
  });
}

function rows(source: YamlSource | null, file: string, problems: Problem[]) {
  if (!source) return [];
  if (source.value === null) return [];
  if (!Array.isArray(source.value)) {
    problems.push({
      file,
      line: 1,
      message: 'The file is not a list.',
      fix: 'start each row with "- ", e.g. `- id: S01`.',
    });
    return [];
  }
  return [...source.value.keys()].map((index) => ({ index, line: source.lineOf([index]) }));
}
