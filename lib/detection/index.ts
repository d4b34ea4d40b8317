import type { Lexicon } from '../knowledge/lexicon-types.ts';
import type { Topic } from '../knowledge/types.ts';
import { type Candidate, findCandidates } from './candidates.ts';
import { decideAll, isNews, telling } from './decide.ts';
import { addEvidence, type Evidence, evidenceOf } from './evidence.ts';
import { type Guide, readGuide } from './guide.ts';
import { unpackHeads } from './heads.ts';
import { createLookup } from './lookup.ts';
import { createPrefilter } from './prefilter.ts';
import { reasonsFor } from './reasons.ts';
import { tokensAround } from './tokens.ts';
import { Zones } from './zones.ts';

export { createPrefilter } from './prefilter.ts';
export { passageTopic } from './topic.ts';
export { addEvidence, type Evidence, isNews };

/** What is known of the page a block stands on. */
export interface PageContext {
  title?: string;
  url?: string;
  /** The block's nearest `lang`; anything but English stays unmarked. Absent: taken as English. */
  lang?: string;
  /** The sum of all blocks' evidence; absent: the block stands alone. */
  evidence?: Evidence;
}

/** A surface found in a text, with what it means and the card that fits its sentence. */
export interface Mention {
  /** UTF-16 offsets in the block's text. */
  start: number;
  end: number;
  concept: string;
  card: string;
  topic: Topic;
  redFlag: boolean;
}

/** A mention with the reason for it. */
export interface Explanation extends Mention {
  /** The words that decided, as they stand in the text, most telling first. */
  because: string[];
  /** How far the evidence is above what the head needs, in quarter points. */
  score: number;
}

/** What one block holds. Depends on its text alone. */
export interface Found {
  text: string;
  candidates: Candidate[];
  evidence: Evidence;
}

export interface Detector {
  /** The cheap test; false only when `candidates` would be null. */
  mayContain(text: string): boolean;
  /** What may be a mention in a block's text; null: nothing. Linear in the text. */
  candidates(text: string): Found | null;
  /** The mentions, never overlapping, in text order. */
  decide(found: Found, context: PageContext): Mention[];
  /** Contexts of the same key are decided alike, whatever the block. */
  keyOf(context: PageContext): string;
  /** The same mentions, each with its reason: weighed again, now taking notes. */
  explain(found: Found, context: PageContext): Explanation[];
}

/** Makes a detector; nothing is compiled but one small expression. */
export function createDetector(lexicon: Lexicon): Detector {
  const prefilter = createPrefilter(lexicon.stems);
  const lookup = createLookup(lexicon.words);
  const headOf = unpackHeads(lexicon.heads);
  const guide = readGuide(lexicon);
  const zones = new Zones();
  let lastTitle = '';
  let lastTitleEvidence: Evidence = {};

  const read = (text: string) => tokensAround(text, prefilter.hits(text), lookup);

  function titleEvidence({ title = '', url = '' }: PageContext): Evidence {
    const both = `${title}\n\n${url}`;
    if (both !== lastTitle) {
      lastTitle = both;
      const text = `${title}\n\n${url.replace(/[^a-z0-9]+/gi, ' ')}`;
      lastTitleEvidence = evidenceOf(tokensAround(text, [0], lookup));
    }
    return lastTitleEvidence;
  }

  function decided(found: Found, context: PageContext) {
    if (context.lang && !/^en\b/i.test(context.lang)) return [];
    return decideAll(found.candidates, context.evidence ?? found.evidence, titleEvidence(context));
  }

  function mention({ start, end, concept, card }: Candidate): Mention {
    const [id, , , redFlag] = lexicon.concepts[concept] as Lexicon['concepts'][number];
    const chosen = guide.cards[card] as Guide['cards'][number];
    const { id: topic } = guide.topics[chosen.topic] as Guide['topics'][number];
    const flag = redFlag === 1 || topic === 'red-flags';
    return { start, end, concept: id, card: chosen.id, topic, redFlag: flag };
  }

  return {
    mayContain: prefilter.mayContain,
    candidates(text) {
      const tokens = read(text);
      const candidates = findCandidates(tokens, headOf, lexicon.concepts, guide, zones);
      return candidates.length > 0 ? { text, candidates, evidence: evidenceOf(tokens) } : null;
    },
    decide: (found, context) => decided(found, context).map(({ candidate }) => mention(candidate)),
    keyOf: (page) => `${telling(page.evidence ?? {})}\n${telling(titleEvidence(page))}`,
    explain(found, context) {
      const tokens = read(found.text);
      return decided(found, context).map(({ candidate, score }) => ({
        ...mention(candidate),
        because: reasonsFor(candidate, guide, tokens, found.text),
        score,
      }));
    },
  };
}
