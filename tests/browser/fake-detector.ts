import type { Detector, Mention, PageContext } from '../../lib/detection/index.ts';

/** Classes of words, by number as in the lexicon. */
const COWS = 1;
const CALVES = 2;

/** Where the fake detector may find something, from an offset on; -1: nowhere. */
export function fakeFind(text: string, from: number): number {
  const found = text.slice(from).search(/calf|clot/i);
  return found < 0 ? found : from + found;
}

/**
 * A detector that knows "calf strain" and "calf", unless the page talks of cows at least as often, and
 * "blood clot" as a red flag, but no Dutch. It stands in for the real one so that these tests are about pages, not words.
 */
export function fakeDetector(): Detector {
  const term = /calf strain|calf|blood clot/gi;
  return {
    *prepare() {},
    candidates: (text) => {
      const candidates = [...text.matchAll(term)];
      if (candidates.length === 0) return null;
      const cows = [...text.matchAll(/\bcow/gi)].length;
      const classes = [...Array(cows).fill(COWS), ...candidates.map(() => CALVES)];
      return { candidates, classes } as never;
    },
    decide: (found, context) => {
      if (isFarm(context) || context.lang === 'nl') return [];
      return (found.candidates as unknown as RegExpMatchArray[]).map(toMention);
    },
    keyOf: (context) => String(isFarm(context)),
    explain: () => [],
  };
}

function isFarm({ evidence }: PageContext): boolean {
  const { [COWS]: cows = 0, [CALVES]: calves = 0 } = evidence ?? [];
  return cows > 0 && cows >= calves;
}

function toMention(match: RegExpMatchArray): Mention {
  const start = match.index ?? 0;
  const redFlag = /clot/i.test(match[0]);
  const card = redFlag ? 'blood-clot' : 'calf-strain';
  return {
    start,
    end: start + match[0].length,
    concept: card,
    card,
    topic: redFlag ? 'red-flags' : 'calf-strain',
    redFlag,
  };
}
