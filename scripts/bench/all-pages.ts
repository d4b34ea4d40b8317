import { findableOf } from '../../lib/detection/aligned.ts';
import { bundle } from './bundle.ts';
import { LEXICON_SIZES, TEXT_SIZES } from './groups/growth.ts';
import { grownLexicon } from './grow-lexicon.ts';
import {
  documentOf,
  PAGES,
  type PageName,
  writeMentions,
  writePage,
  writeText,
} from './pages/index.ts';
import { writeLivingPage } from './pages/living.ts';

/** One paragraph in so many speaks of a calf, where the number of terms is not the point. */
const TERM_IN = 25;

/** What writes each page of the bench, by its path. */
export async function allPages(): Promise<Record<string, () => string>> {
  const react = await bundle('./lab/react-list.ts');
  const app = '<div id="app"></div><script src="/react.js"></script>';
  return {
    '/empty': () => documentOf('Empty', ''),
    '/ordinary': () => writeText(150, TERM_IN),
    '/react': () => documentOf('A React list', app),
    '/react.js': () => react,
    '/living': writeLivingPage,
    '/empty-living': () => documentOf('A living page', ''),
    ...byName(Object.keys(PAGES) as PageName[], '/', writePage),
    ...byName([10, 300, 3_000], '/mentions-', (mentions) => writeMentions(mentions)),
    ...byName(
      Object.entries(TEXT_SIZES),
      '/text-',
      ([, size]) => writeText(size, 500),
      ([times]) => times,
    ),
    ...byName(LEXICON_SIZES, '/lexicon-', lexiconPage),
  };
}

function byName<T>(
  items: readonly T[],
  path: string,
  write: (item: T) => string,
  nameOf: (item: T) => string = String,
): Record<string, () => string> {
  return Object.fromEntries(items.map((item) => [path + nameOf(item), () => write(item)]));
}

/** The text of 7,600 paragraphs, and a grown lexicon as JSON in the head, which is not read. */
function lexiconPage(times: number): string {
  const lexicon = grownLexicon(times);
  const json = JSON.stringify({ ...lexicon, ...findableOf(lexicon) });
  const data = `<script type="application/json" id="lexicon">${json.replaceAll('<', '\\u003c')}</script>`;
  return writeText(TEXT_SIZES[4], TERM_IN).replace('</head>', () => `${data}</head>`);
}
