import { statSync } from 'node:fs';
import { contentFiles } from './content-folder.ts';
import { type CompiledKnowledge, compileKnowledge } from './index.ts';

const compiled = new Map<string, { fingerprint: string; result: CompiledKnowledge }>();

/**
 * Compiles a folder again only after a file in it has changed. One build of the extension asks
 * for the content once per bundle, and formatting the references takes seconds.
 */
export function compileOnce(dir: string): CompiledKnowledge {
  const fingerprint = contentFiles(dir)
    .map((file) => {
      const { mtimeMs, size } = statSync(file);
      return `${file}:${mtimeMs}:${size}`;
    })
    .join('\n');
  const known = compiled.get(dir);
  if (known?.fingerprint === fingerprint) return known.result;
  const result = compileKnowledge(dir);
  compiled.set(dir, { fingerprint, result });
  return result;
}
