import { LineCounter, parseDocument } from 'yaml';
import type { Problem } from '../problem.ts';

export type Path = readonly (string | number)[];

/** A YAML (or JSON) text as data that still knows where everything was written. */
export interface YamlSource {
  value: unknown;
  /** 1-based line of the value at `path`, or of its nearest parent that exists. */
  lineOf(path: Path): number;
}

/**
 * Parses YAML; each syntax error becomes a problem.
 * @param firstLine line of the file on which `text` starts (front matter starts on line 2)
 * @returns null when the text is not YAML
 */
export function parseYaml(
  text: string,
  file: string,
  firstLine: number,
  problems: Problem[],
): YamlSource | null {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  for (const error of document.errors) {
    problems.push({
      file,
      line: lines.linePos(error.pos[0]).line + firstLine - 1,
      message: `This is not valid YAML: ${error.message}.`,
      fix: 'check quotes, colons, brackets and indentation; put text with a colon or a # in "double quotes".',
    });
  }
  if (document.errors.length > 0) return null;
  return {
    value: document.toJS(),
    lineOf: (path) => {
      for (let length = path.length; length > 0; length--) {
        const node = document.getIn(path.slice(0, length), true) as
          | { range?: readonly number[] }
          | undefined;
        const offset = node?.range?.[0];
        if (offset !== undefined) return lines.linePos(offset).line + firstLine - 1;
      }
      return firstLine;
    },
  };
}
