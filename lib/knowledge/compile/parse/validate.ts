import { type GenericSchema, type InferOutput, safeParse } from 'valibot';
import type { Problem } from '../problem.ts';
import type { Path, YamlSource } from './yaml-source.ts';

/** Per field: what a right value looks like, as an instruction. */
export type FieldHelp = Record<string, string>;

/**
 * Checks `source` at `base` against a schema and tells every mistake with its line.
 * @param what how to call the thing in messages, e.g. "The front matter"
 * @returns the typed value, or null when there was a mistake
 */
export function validate<S extends GenericSchema>(
  schema: S,
  source: YamlSource,
  base: Path,
  where: { file: string; what: string; help: FieldHelp },
  problems: Problem[],
): InferOutput<S> | null {
  const result = safeParse(schema, valueAt(source.value, base));
  if (result.success) return result.output;
  const seen = new Set<string>();
  for (const issue of result.issues) {
    const path = (issue.path ?? []).map((item) => item.key as string | number);
    const field = String(path[0] ?? '');
    if (seen.has(path.join('.'))) continue;
    seen.add(path.join('.'));
    problems.push({
      file: where.file,
      line: source.lineOf([...base, ...path]),
      message: `${where.what} ${complaint(field, issue)}`,
      fix: where.help[field] ?? `use only the fields ${Object.keys(where.help).join(', ')}.`,
    });
  }
  return null;
}

function complaint(
  field: string,
  issue: { type: string; received: string; input: unknown; expected: string | null },
) {
  if (field === '') return 'is not a list of fields.';
  if (issue.type === 'strict_object' && issue.expected === 'never') {
    return `has a field "${field}" that nothing reads.`;
  }
  if (issue.received === 'undefined') return `lacks "${field}".`;
  const value = typeof issue.input === 'string' ? `"${issue.input}"` : JSON.stringify(issue.input);
  return `has ${value} as "${field}", which will not do.`;
}

function valueAt(value: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (at, key) => (at as Record<string | number, unknown> | undefined)?.[key],
    value,
  );
}
