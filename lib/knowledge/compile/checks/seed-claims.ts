import { type SeedClaim, VERDICTS } from '../../types.ts';
import type { Drafts } from '../drafts.ts';
import type { Problem } from '../problem.ts';

const STATEMENTS = Array.from(
  { length: 40 },
  (_, index) => `S${String(index + 1).padStart(2, '0')}`,
);
const ROWS = [...STATEMENTS, 'R1', 'R2', 'R3'];

/** Every statement of the 2012 article is there once, judged, sourced, and told on a card. */
export function checkSeedClaims(drafts: Drafts): Problem[] {
  const { file, rows, raw } = drafts.seedClaims;
  // A row with a mistake is there all the same; a file that cannot be read may hold them all.
  const written = new Set(raw?.map((row) => (row as Partial<SeedClaim> | null)?.id) ?? ROWS);
  const missing = ROWS.filter((id) => !written.has(id));
  const problems: Problem[] = missing.map((id) => ({
    file,
    line: 1,
    message: `There is no row for ${id}.`,
    fix: `add a row "- id: ${id}" with says, verdict, because, citations, card and claim.`,
  }));
  const seen = new Set<string>();
  for (const { line, row } of rows) {
    const faults = [...rowFaults(row), ...placeFaults(row, drafts)];
    const { id } = row;
    if (seen.has(id)) {
      faults.push({ message: `${id} stands here twice.`, fix: 'merge the two rows.' });
    }
    if (!ROWS.includes(id)) {
      faults.push({ message: `The article has no ${id}.`, fix: 'use S01 to S40 and R1 to R3.' });
    }
    seen.add(id);
    for (const fault of faults) problems.push({ file, line, ...fault });
  }
  return problems;
}

type Fault = Pick<Problem, 'message' | 'fix'>;

function rowFaults({ id, verdict, citations }: SeedClaim): Fault[] {
  const faults: Fault[] = [];
  const aboutStatement = (VERDICTS as readonly string[]).includes(verdict);
  if (id.startsWith('S') !== aboutStatement) {
    faults.push({
      message: `${id} cannot be "${verdict}".`,
      fix: id.startsWith('S')
        ? `write one of: ${VERDICTS.join(', ')}.`
        : 'a reference is corrected or unchanged.',
    });
  }
  if (citations.length === 0 && verdict !== 'unverified') {
    faults.push({
      message: `The verdict on ${id} has no source.`,
      fix: 'list the references behind it, or call it unverified.',
    });
  }
  return faults;
}

function placeFaults({ id, card, claim }: SeedClaim, { cards }: Drafts): Fault[] {
  const target = cards.find((candidate) => candidate.id === card);
  if (!target) {
    return [
      {
        message: `${id} points to the card "${card}", which does not exist.`,
        fix: 'name the card that tells it.',
      },
    ];
  }
  const told = target.sections.some((section) => section.claims.some((c) => c.claim.id === claim));
  if (told) return [];
  return [
    {
      message: `${id} points to "${claim}", but ${target.file} has no such claim.`,
      fix: 'write the name that stands in braces after the claim that tells it.',
    },
  ];
}
