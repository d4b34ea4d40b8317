import { join } from 'node:path';
import { build, type Plugin } from 'vite';
import { buildCard } from '../../lib/knowledge/compile/cards.ts';
import { checkContent } from '../../lib/knowledge/compile/check-content.ts';
import { buildSearchIndex } from '../../lib/knowledge/compile/search-index.ts';
import { knowledgePlugin } from '../../lib/knowledge/compile/vite-plugin.ts';
import type { SearchIndex } from '../../lib/knowledge/search-types.ts';
import type { Card } from '../../lib/knowledge/types.ts';
import { preactWithoutHtml } from '../vite/preact-without-html.ts';
import { madeUpWords } from './made-up-words.ts';
import { createRandom, type Random } from './random.ts';

/** How many made-up cards the bench's popups search. */
export const CARD_COUNTS = [1_000, 10_000] as const;

const MODULE = 'virtual:knowledge/search';
const ALIASES = 8;
const CLAIMS = 8;

/** Where the popup with so many cards is in the bench's copy of the build. */
export function popupPath(cards: number): string {
  return `popup-${cards}/entrypoints/popup/index.html`;
}

/** Builds the popup once more, with made-up cards in its search index. */
export async function buildPopup(folder: string, cards: number): Promise<void> {
  const index = syntheticIndex(cards);
  await build({
    configFile: false,
    logLevel: 'warn',
    base: `/popup-${cards}/`,
    plugins: [inPlaceOfSearch(index), preactWithoutHtml(), knowledgePlugin('content')],
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    build: {
      outDir: join(folder, `popup-${cards}`),
      minify: false,
      modulePreload: { polyfill: false },
      chunkSizeWarningLimit: 100_000,
      rolldownOptions: { input: 'entrypoints/popup/index.html' },
    },
  });
}

function inPlaceOfSearch(index: SearchIndex): Plugin {
  return {
    name: 'running-footnotes:bench-search',
    enforce: 'pre',
    resolveId: (id) => (id === MODULE ? `\0bench-search` : undefined),
    load: (id) =>
      id === `\0bench-search` ? `export const searchIndex = ${JSON.stringify(index)};` : undefined,
  };
}

/** The real cards, and as many more with names and claims of made-up and everyday words. */
function syntheticIndex(count: number): SearchIndex {
  const random = createRandom(count);
  const { drafts, lexicon, concepts, intents } = checkContent('content', '2026-01-01');
  const real = drafts.cards.flatMap((card) => buildCard(card) ?? []);
  const words = [
    ...madeUpWords(random, 1_500 + Math.round(count / 5)),
    ...real.flatMap((card) => card.title.toLowerCase().split(' ')),
  ];
  const cards = Array.from({ length: count }, (_, number) => {
    const known = real[number];
    return known ?? madeUpCard(real[number % real.length] as Card, number, words, random);
  });
  return buildSearchIndex(cards, concepts, lexicon, intents);
}

function madeUpCard(model: Card, number: number, words: string[], random: Random): Card {
  const text = (length: number) =>
    Array.from({ length }, () => words[random.below(words.length)]).join(' ');
  const id = `card-${number}`;
  const [section] = model.sections;
  if (!section) throw new Error(`${model.id} has no section`);
  const [claim] = section.claims;
  if (!claim) throw new Error(`${model.id} has no claim`);
  const claims = Array.from({ length: CLAIMS }, (_, place) => ({
    ...claim,
    id: `${id}/claim-${place}`,
    text: text(14),
  }));
  return {
    ...model,
    id,
    title: text(2),
    aliases: Array.from({ length: ALIASES }, () => text(2)),
    tip: claims.slice(0, 2),
    sections: [{ ...section, claims }],
  };
}
