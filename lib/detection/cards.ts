import type { Lexicon } from '../knowledge/lexicon-types.ts';
import { type Note, WINDOW } from './weigh.ts';
import type { Word } from './words.ts';

/** Cues in the mention's own sentence count this much more than those in its block. */
const SENTENCE_WORTH = 2;

/**
 * The card that helps a mention's reader most: the concept's own, unless cues around speak for another.
 * @returns the card's number in the lexicon and how much speaks for it
 */
export function chooseCard(
  words: Word[],
  first: number,
  last: number,
  concept: number,
  lexicon: Lexicon,
  note: Note,
): [card: number, weight: number] {
  const { sentence } = words[first] as Word;
  const cues = cuesAround(words, first, last);
  const [, own = 0, ownWeight = 0] = lexicon.concepts[concept] ?? [];
  const totals = new Map([[own, ownWeight * SENTENCE_WORTH]]);
  const reasons = new Map<number, Word[]>();
  for (const rules of lexicon.rules) {
    if (!rules.for.includes(concept)) continue;
    for (const [when, card, weight] of rules.cues) {
      const found = together(when, cues, sentence);
      if (!found) continue;
      const worth = found.every((word) => word.sentence === found[0]?.sentence)
        ? SENTENCE_WORTH
        : 1;
      totals.set(card, (totals.get(card) ?? 0) + weight * worth);
      reasons.set(card, [...(reasons.get(card) ?? []), ...found]);
    }
  }
  let best = own;
  for (const [card, total] of totals) if (total > (totals.get(best) ?? 0)) best = card;
  for (const word of reasons.get(best) ?? []) note(word, 0);
  return [best, totals.get(best) ?? 0];
}

/** The words of each class in the block around the mention. */
function cuesAround(words: Word[], first: number, last: number): Map<string, Word[]> {
  const cues = new Map<string, Word[]>();
  for (const word of words.slice(Math.max(0, first - WINDOW), last + WINDOW + 1)) {
    for (const code of word.classes) {
      const known = cues.get(code);
      if (known) known.push(word);
      else cues.set(code, [word]);
    }
  }
  return cues;
}

/**
 * One word for each class, in one sentence if there is such a sentence: the mention's own where a single
 * class is asked for. Null: a class is missing.
 */
function together(when: string, cues: Map<string, Word[]>, sentence: number): Word[] | null {
  const lists = [...when].map((code) => cues.get(code) ?? []);
  const sentences = lists.length > 1 ? (lists[0] ?? []).map((word) => word.sentence) : [sentence];
  for (const one of sentences) {
    const found = lists.map((list) => list.find((word) => word.sentence === one));
    if (found.every((word) => word !== undefined)) return found;
  }
  const first = lists.map(([word]) => word);
  return first.every((word) => word !== undefined) ? first : null;
}
