import { resolve } from 'node:path';
import type { Plugin } from 'vite';
import { compileOnce } from './compile-once.ts';
import { contentFiles } from './content-folder.ts';
import type { CompiledKnowledge } from './index.ts';
import { formatProblems } from './problem.ts';

const PREFIX = 'virtual:knowledge/';

/** Each consumer gets its own module, so that marks.js carries no card and tip.js no search index. */
const MODULES: Record<string, (compiled: CompiledKnowledge) => Record<string, unknown>> = {
  lexicon: ({ lexicon }) => ({ lexicon }),
  tips: ({ tips }) => ({ tips }),
  cards: ({ knowledge: { cards, seedClaims } }) => ({ cards, seedClaims }),
  references: ({ formatted }) => ({ references: formatted }),
  search: ({ searchIndex }) => ({ searchIndex }),
};

/**
 * Serves the compiled content as `virtual:knowledge/*` (see ../virtual.d.ts). A build for release
 * fails on any problem in the content and prints them all; while developing they are warnings, so
 * that a card can be looked at half written.
 * @param contentDir the content folder
 */
export function knowledgePlugin(contentDir: string): Plugin {
  const dir = resolve(contentDir);
  let strict = true;
  return {
    name: 'running-footnotes:knowledge',
    configResolved({ command, mode }) {
      strict = command === 'build' && mode !== 'development';
    },
    resolveId(id) {
      return id.startsWith(PREFIX) ? `\0${id}` : undefined;
    },
    load(id) {
      if (!id.startsWith(`\0${PREFIX}`)) return undefined;
      const cut = MODULES[id.slice(PREFIX.length + 1)];
      if (!cut) this.error(`There is no module ${id.slice(1)}.`);
      for (const file of contentFiles(dir)) this.addWatchFile(file);
      const compiled = compileOnce(dir);
      if (compiled.problems.length > 0) {
        const message = formatProblems(compiled.problems);
        if (strict) this.error(message);
        else this.warn(message);
      }
      return Object.entries(cut(compiled))
        .map(([name, value]) => `export const ${name} = ${JSON.stringify(value)};`)
        .join('\n');
    },
  };
}
