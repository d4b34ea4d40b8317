import type { Lexicon } from '../knowledge/lexicon-types.ts';
import type { Topic } from '../knowledge/types.ts';
import { type Candidate, findCandidates } from './candidates.ts';
import { decideAll, isNews, telling } from './decide.ts';
import { addEvidence, classesOf, type Evidence, evidenceOf, noEvidence } from './evidence.ts';
import { type Guide, readGuide } from './guide.ts';
import { unpackHeads } from './heads.ts';
import { createHits } from './hits.ts';
import { createLookup } from './lookup.ts';
import { reasonsFor } from './reasons.ts';
import { tokensAround } from './tokens.ts';
import { Zones } from './zones.ts';

export { createFind, type Findable } from './find-stem.ts';
export { passageTopic } from './topic.ts';
export { addEvidence, evidenceOf, isNews, noEvidence };

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
  /** The classes of all its words, by code, each as often as it is there. */
  classes: readonly number[];
}

export interface Detector {
  /**
   * Gets ready a step at a time, none of them long, where a page must not wait; without it the first text asked
   * about takes all of that time.
   */
  prepare(): Iterator<void>;
  /** What may be a mention in a block's text; null: nothing. Linear in the text. */
  candidates(text: string): Found | null;
  /** The mentions, never overlapping, in text order. */
  decide(found: Found, context: PageContext): Mention[];
  /** Contexts of the same key are decided alike, whatever the block. */
  keyOf(context: PageContext): string;
  /** The same mentions, each with its reason: weighed again, now taking notes. */
  explain(found: Found, context: PageContext): Explanation[];
}

/**
 * Browsers compile a function when it is first called: this calls what a page's words will. A longer text would make
 * them faster too, but takes more time than it saves.
 */
const REHEARSAL = 'My calf hurts';

/** Makes a detector, which unpacks each part of the lexicon when it is first needed. */
export function createDetector(lexicon: Lexicon): Detector {
  const hits = once(() => createHits(lexicon));
  const heads = once(() => unpackHeads(lexicon.heads));
  const guide = once(() => readGuide(lexicon));
  const lookup = createLookup(lexicon.words);
  const zones = new Zones();
  /** What the title and address that were asked about last say. */
  let titled: { both: string; evidence: Evidence; telling: string } | undefined;

  const read = (text: string) => tokensAround(text, hits()(text), lookup);

  const candidatesIn = (text: string): Found | null => {
    const tokens = read(text);
    const candidates = findCandidates(tokens, heads(), lexicon.concepts, guide(), zones);
    return candidates.length > 0 ? { text, candidates, classes: classesOf(tokens) } : null;
  };

  function titleOf({ title = '', url = '' }: PageContext) {
    const both = `${title}\n\n${url}`;
    if (titled?.both !== both) {
      const text = `${title}\n\n${url.replace(/[^a-z0-9]+/gi, ' ')}`;
      const evidence = evidenceOf(classesOf(tokensAround(text, [0], lookup)));
      titled = { both, evidence, telling: telling(evidence) };
    }
    return titled;
  }

  function decided(found: Found, context: PageContext) {
    if (context.lang && !/^en\b/i.test(context.lang)) return [];
    const evidence = context.evidence ?? evidenceOf(found.classes);
    return decideAll(found.candidates, evidence, titleOf(context).evidence);
  }

  function mention({ start, end, concept, card }: Candidate): Mention {
    const [id, , , redFlag] = lexicon.concepts[concept] as Lexicon['concepts'][number];
    const chosen = guide().cards[card] as Guide['cards'][number];
    const { id: topic } = guide().topics[chosen.topic] as Guide['topics'][number];
    const flag = redFlag === 1 || topic === 'red-flags';
    return { start, end, concept: id, card: chosen.id, topic, redFlag: flag };
  }

  const decide = (found: Found, context: PageContext): Mention[] =>
    decided(found, context).map(({ candidate }) => mention(candidate));

  return {
    *prepare() {
      // The expression is compiled, or of many stems the table made, when the first text is looked through.
      hits()(REHEARSAL);
      yield;
      heads();
      yield;
      guide();
      yield;
      read(REHEARSAL);
      yield;
      const found = candidatesIn(REHEARSAL);
      yield;
      if (found) decide(found, {});
    },
    candidates: candidatesIn,
    decide,
    keyOf: (page) => `${page.evidence ? telling(page.evidence) : ''}\n${titleOf(page).telling}`,
    explain(found, context) {
      const tokens = read(found.text);
      return decided(found, context).map(({ candidate, score }) => ({
        ...mention(candidate),
        because: reasonsFor(candidate, guide(), tokens, found.text),
        score,
      }));
    },
  };
}

/** What `make` makes, made when it is first asked for. */
function once<T extends object>(make: () => T): () => T {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
}
