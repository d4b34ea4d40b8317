import { array, boolean, literal, looseObject, optional, string, union } from 'valibot';
import type { Reference } from '../../types.ts';
import type { SourceFile } from '../content-folder.ts';
import type { ReferenceDraft, ReferenceDrafts } from '../drafts.ts';
import { readList } from '../parse/list.ts';
import { slug, words } from '../parse/patterns.ts';
import type { FieldHelp } from '../parse/validate.ts';
import type { Problem } from '../problem.ts';

const name = looseObject({
  family: optional(string()),
  given: optional(string()),
  literal: optional(string()),
});

/** Title, author and publisher may be missing here: an entry that nobody cites may stay unfinished. */
const schema = looseObject({
  id: slug,
  type: words,
  title: optional(words),
  author: optional(array(name)),
  DOI: optional(string()),
  PMID: optional(string()),
  PMCID: optional(string()),
  URL: optional(string()),
  publisher: optional(string()),
  openAccess: union([boolean(), literal('unknown')]),
  evidenceType: words,
  checked: words,
  fieldsFromMemory: optional(array(words)),
});

const HELP: FieldHelp = {
  id: 'give it an id such as "dixon-2009": small letters, digits and hyphens.',
  type: 'write a CSL type, e.g. "article-journal", "webpage", "book".',
  title: 'write the title, or leave the field out.',
  author: 'write [{"family": "Dixon", "given": "J. Bryan"}], or {"literal": "NHS"} for a body.',
  DOI: 'write the DOI as text, e.g. "10.1007/s12178-009-9045-8".',
  PMID: 'write the PubMed number as text, e.g. "31494970".',
  PMCID: 'write it as text, e.g. "PMC6901412".',
  URL: 'write the address as text.',
  publisher: 'write the publisher as text.',
  openAccess: 'write true, false or "unknown".',
  evidenceType: 'say what kind of study it is, e.g. "RCT", "cohort", "guideline".',
  checked: 'say how the entry was checked; "not checked" if it was not.',
  fieldsFromMemory: 'list the fields nobody has looked up, e.g. ["volume", "page (end)"].',
};

/** Reads the bibliography. Entries with mistakes are reported and left out. */
export function readReferences(source: SourceFile, problems: Problem[]): ReferenceDrafts {
  const { file, text } = source;
  // Every JSON text is YAML too, and the YAML reader knows on which line each entry stands.
  const list = isJson(text, file, problems)
    ? readList(schema, source, 'Reference', HELP, problems)
    : { file, rows: [], raw: null };
  const byId = new Map<string, ReferenceDraft>();
  for (const { line, row } of list.rows) {
    // The schema says what we rely on; CSL has many more fields, all of which are kept.
    if (!byId.has(row.id)) byId.set(row.id, { line, reference: row as unknown as Reference });
    else {
      problems.push({
        file,
        line,
        message: `The reference id "${row.id}" is used twice.`,
        fix: 'merge the two entries, or give one of them another id.',
      });
    }
  }
  const written = list.raw?.map((entry) => (entry as Partial<Reference> | null)?.id ?? '') ?? [];
  return {
    file,
    byId,
    faulty: new Set(written.filter((id) => !byId.has(id))),
    readable: list.raw !== null,
  };
}

function isJson(text: string, file: string, problems: Problem[]): boolean {
  if (text === '') return true;
  try {
    JSON.parse(text);
    return true;
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const line = /\(line (\d+) column \d+\)/.exec(message)?.[1];
    problems.push({
      file,
      line: Number(line ?? 1),
      message: `This is not valid JSON: ${message}.`,
      fix: 'check quotes, commas and brackets just before this place.',
    });
    return false;
  }
}
