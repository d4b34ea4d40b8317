import type { Lexicon } from '../knowledge/lexicon-types.ts';
import type { Topic } from '../knowledge/types.ts';
import { type Candidate, candidateAt } from './candidates.ts';
import { addEvidence, count, type Evidence } from './evidence.ts';
import { createLookup } from './lookup.ts';
import { readPassages } from './passages.ts';
import { createPrefilter } from './prefilter.ts';
import { pageWeight } from './weigh.ts';
import { readWords, type Word } from './words.ts';

export { passageTopic } from './topic.ts';
export { addEvidence, type Candidate, type Evidence };

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
  /** The words that decided, as they are written, in text order. */
  because: string[];
  /** How far the evidence is above what the head needs. */
  score: number;
}

/** What one block holds. Depends on its text alone. */
export interface Found {
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
  /** The same mentions, each with its reason. */
  explain(found: Found, context: PageContext): Explanation[];
}

/** Makes a detector; nothing is compiled but one small expression. */
export function createDetector(lexicon: Lexicon): Detector {
  const prefilter = createPrefilter(lexicon.stems);
  const lookup = createLookup(lexicon.words);
  const headOf = new Map(lexicon.heads.map((head) => [head.class, head]));

  function candidates(text: string): Found | null {
    const passages = readPassages(text, prefilter.hits(text), lookup);
    const found: Candidate[] = [];
    const evidence: Record<string, number> = {};
    passages.forEach((word, index) => {
      count(evidence, word.classes);
      for (const code of word.classes) {
        const head = headOf.get(code);
        if (head) found.push(candidateAt(passages, index, head, lexicon));
      }
    });
    return found.length > 0 ? { candidates: found, evidence } : null;
  }

  let lastPage = '';
  let lastPageEvidence: Evidence = {};
  /** Title and address count like words of the page. */
  function aboutPage({ title = '', url = '' }: PageContext): Evidence {
    const page = `${title} . ${url.replace(/[^a-z0-9]+/gi, ' ')}`;
    if (page !== lastPage) {
      const words: Word[] = [];
      readWords(page, 0, page.length, lookup.classesOf, words);
      const evidence: Record<string, number> = {};
      for (const { classes } of words) count(evidence, classes);
      lastPage = page;
      lastPageEvidence = evidence;
    }
    return lastPageEvidence;
  }

  function explain(found: Found, context: PageContext): Explanation[] {
    if (context.lang && !/^en\b/i.test(context.lang)) return [];
    const page = addEvidence(aboutPage(context), context.evidence ?? found.evidence, 1);
    const sure = found.candidates
      .map((candidate) => ({
        candidate,
        score: candidate.score + pageWeight(candidate.head, page),
      }))
      .filter(({ score }) => score >= 0)
      .sort(
        (a, b) =>
          length(b.candidate) - length(a.candidate) || a.candidate.start - b.candidate.start,
      );
    const kept: typeof sure = [];
    for (const one of sure) {
      if (kept.every(({ candidate }) => apart(candidate, one.candidate))) kept.push(one);
    }
    return kept
      .sort((a, b) => a.candidate.start - b.candidate.start)
      .map(({ candidate: { start, end, concept, card, because }, score }) => {
        const [cardId, topic] = lexicon.cards[card] as [string, Topic];
        const [id, , redFlag] = lexicon.concepts[concept] as [string, number, 0 | 1];
        return {
          start,
          end,
          concept: id,
          card: cardId,
          topic,
          redFlag: redFlag === 1 || topic === 'red-flags',
          because,
          score,
        };
      });
  }

  return {
    mayContain: prefilter.mayContain,
    candidates,
    explain,
    decide: (found, context) =>
      explain(found, context).map(({ because: _, score: __, ...mention }) => mention),
  };
}

const length = ({ start, end }: Candidate) => end - start;
const apart = (a: Candidate, b: Candidate) => a.end <= b.start || b.end <= a.start;
