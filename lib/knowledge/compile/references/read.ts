import { array, boolean, literal, looseObject, optional, string, union } from 'valibot';
import type { Reference } from '../../types.ts';
import type { SourceFile } from '../content-folder.ts';
import type { ReferenceDrafts } from '../drafts.ts';
import { slug, words } from '../parse/patterns.ts';
import { type FieldHelp, validate } from '../parse/validate.ts';
import { parseYaml } from '../parse/yaml-source.ts';
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
export function readReferences({ file, text }: SourceFile, problems: Problem[]): ReferenceDrafts {
  const drafts: ReferenceDrafts = { file, byId: new Map() };
  if (text === '' || !isJson(text, file, problems)) return drafts;
  // Every JSON text is YAML too, and the YAML reader knows on which line each entry stands.
  const source = parseYaml(text, file, 1, problems);
  const entries = source?.value;
  if (!source || !Array.isArray(entries)) {
    problems.push({
      file,
      line: 1,
      message: 'The bibliography is not a list.',
      fix: 'write [ at the start, ] at the end and one { … } per source between them.',
    });
    return drafts;
  }
  for (const index of entries.keys()) {
    const where = { file, what: `Reference ${index + 1}`, help: HELP };
    const entry = validate(schema, source, [index], where, problems);
    const line = source.lineOf([index]);
    if (!entry) continue;
    if (drafts.byId.has(entry.id)) {
      problems.push({
        file,
        line,
        message: `The reference id "${entry.id}" is used twice.`,
        fix: 'merge the two entries, or give one of them another id.',
      });
    } else drafts.byId.set(entry.id, { line, reference: entry as unknown as Reference });
  }
  return drafts;
}

function isJson(text: string, file: string, problems: Problem[]): boolean {
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
