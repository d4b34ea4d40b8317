import { resolve } from 'node:path';
import type { Plugin } from 'vite';
import { findableOf } from '../../detection/aligned.ts';
import type { Card } from '../types.ts';
import { compileOnce } from './compile-once.ts';
import { contentFiles } from './content-folder.ts';
import type { CompiledKnowledge } from './index.ts';
import { formatProblems } from './problem.ts';

const PREFIX = 'virtual:knowledge/';

/** Each consumer gets its own module, so that none carries what it does not need. */
const MODULES: Record<string, (compiled: CompiledKnowledge) => string> = {
  lexicon: ({ lexicon }) => exported({ lexicon, findable: findableOf(lexicon) }),
  tips: ({ tips }) => exported({ tips }),
  cards: ({ knowledge: { cards, seedClaims } }) =>
    `${exported({ cards: cards.map(withTipPlaces), seedClaims })}\n${FILL_TIPS}`,
  references: ({ formatted }) => exported({ references: formatted }),
  search: ({ searchIndex }) => exported({ searchIndex }),
};

function exported(values: Record<string, unknown>): string {
  return Object.entries(values)
    .map(([name, value]) => `export const ${name} = ${JSON.stringify(value)};`)
    .join('\n');
}

/** A tip's claims also stand in a section: the page carries their text once, the tip their places. */
function withTipPlaces(card: Card) {
  const places = card.sections.flatMap(({ claims }, section) =>
    claims.map(({ id }, claim) => ({ id, place: [section, claim] })),
  );
  return {
    ...card,
    tip: card.tip.flatMap(({ id }) =>
      places.filter((at) => at.id === id).map(({ place }) => place),
    ),
  };
}

const FILL_TIPS =
  'for (const card of cards) card.tip = card.tip.map(([section, claim]) => card.sections[section].claims[claim]);';

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
      return cut(compiled);
    },
  };
}
