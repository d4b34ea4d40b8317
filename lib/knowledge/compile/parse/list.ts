import type { GenericSchema, InferOutput } from 'valibot';
import type { SourceFile } from '../content-folder.ts';
import type { Problem } from '../problem.ts';
import { type FieldHelp, validate } from './validate.ts';
import { parseYaml } from './yaml-source.ts';

/** A file that lists things of one kind. */
export interface List<T> {
  file: string;
  /** The rows without mistakes. */
  rows: { line: number; row: T }[];
  /** All rows as written, right or wrong; null when the file could not be read as a list. */
  raw: unknown[] | null;
}

/** Reads a YAML (or JSON) file as a list; each row that does not fit the schema is a problem. */
export function readList<S extends GenericSchema>(
  schema: S,
  { file, text }: SourceFile,
  what: string,
  help: FieldHelp,
  problems: Problem[],
): List<InferOutput<S>> {
  const unreadable: List<InferOutput<S>> = { file, rows: [], raw: null };
  // An empty text is a missing file (told elsewhere) or a list without rows.
  const source = text.trim() === '' ? null : parseYaml(text, file, 1, problems);
  if (!source) return unreadable;
  const raw = source.value;
  if (!Array.isArray(raw)) {
    problems.push({
      file,
      line: 1,
      message: 'The file is not a list.',
      fix: `compare with the history: in YAML each row starts with "- ", in JSON the file starts with "[".`,
    });
    return unreadable;
  }
  const rows = raw.flatMap((_, index) => {
    const where = { file, what: `${what} ${index + 1}`, help };
    const row = validate(schema, source, [index], where, problems);
    return row === null ? [] : [{ line: source.lineOf([index]), row }];
  });
  return { file, rows, raw };
}
