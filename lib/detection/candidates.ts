import type { Head, Lexicon } from '../knowledge/lexicon-types.ts';
import { chooseCard } from './cards.ts';
import { type Reason, SCALE, weighAround } from './weigh.ts';
import type { Word } from './words.ts';

/** How many neighbours are looked at on each side. */
const REACH = 5;
const MOST_REASONS = 4;

/** Something that is a mention if the page does not speak against it. */
export interface Candidate {
  start: number;
  end: number;
  head: Head;
  /** Numbers into the lexicon's lists. */
  concept: number;
  card: number;
  /** Evidence of the block minus what the head needs, in quarter points. */
  score: number;
  because: string[];
}

/** The candidate whose head is `words[index]`, with its neighbours joined and its block weighed. */
export function candidateAt(words: Word[], index: number, head: Head, lexicon: Lexicon): Candidate {
  const reasons: Reason[] = [];
  let concept = head.concept;
  let first = index;
  let last = index;
  let score = -head.needs * SCALE.near;

  const side = (step: 1 | -1, weights: Record<string, number>) => {
    const own = words[index] as Word;
    for (let distance = 1; distance <= REACH; distance++) {
      const at = index + step * distance;
      const word = words[at];
      if (word?.sentence !== own.sentence || word.run !== own.run) return;
      let joined = false;
      for (const code of word.classes) {
        const weight = weights[code];
        if (weight) {
          score += weight * SCALE.near;
          reasons.push({ word, weight: weight * SCALE.near });
        }
        const join = head.joins[code];
        if (join !== undefined) {
          if (concept === head.concept) concept = join;
          if (step < 0) first = at;
          else last = at;
          joined = true;
        }
      }
      if (!joined && !word.classes.includes(lexicon.filler)) return;
    }
  };
  side(1, head.after);
  side(-1, head.before);
  score += weighAround(words, index, index, head, reasons);
  const card = chooseCard(words, first, last, concept, lexicon, reasons);
  return {
    start: (words[first] as Word).start,
    end: (words[last] as Word).end,
    head,
    concept,
    card,
    score,
    because: strongest(reasons),
  };
}

function strongest(reasons: Reason[]): string[] {
  const words = reasons
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight)
    .map(({ word }) => word.folded);
  return [...new Set(words)].slice(0, MOST_REASONS);
}
