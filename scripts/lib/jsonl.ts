import { readFileSync } from 'node:fs';
import { UsageError } from './usage-error.ts';

/** A line of a JSONL file that holds an object, and where it stands. */
export interface JsonLine {
  /** `FILE:LINE`, for messages. */
  place: string;
  value: Record<string, unknown>;
}

/**
 * All lines of a JSONL file that are not blank.
 * @throws UsageError one line that names the file, or the file and the first malformed line's number
 */
export function readJsonLines(file: string): JsonLine[] {
  return readText(file)
    .split('\n')
    .flatMap((line, number) => (line.trim() ? [parse(line, `${file}:${number + 1}`)] : []));
}

function readText(file: string): string {
  try {
    return readFileSync(file, 'utf8').replace(/^\uFEFF/, '');
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new UsageError(
      `${file}: ${code === 'ENOENT' ? 'no such file' : `cannot be read (${code})`}.`,
    );
  }
}

function parse(line: string, place: string): JsonLine {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    throw new UsageError(`${place}: not valid JSON.`);
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new UsageError(`${place}: not a JSON object.`);
  }
  return { place, value: value as Record<string, unknown> };
}

/**
 * A field that holds text.
 * @throws UsageError when it is missing or no string
 */
export function textField({ place, value }: JsonLine, name: string): string {
  const text = value[name];
  if (typeof text !== 'string') throw new UsageError(`${place}: no text in "${name}".`);
  return text;
}

/** A field that may be missing or null, else must hold text. */
export function optionalText(line: JsonLine, name: string): string | undefined {
  return line.value[name] == null ? undefined : textField(line, name);
}
