import type { Lexicon } from '../knowledge/lexicon-types.ts';
import type { Reason } from './weigh.ts';
import type { Word } from './words.ts';

const WINDOW = 45;
/** What the concept's own card has from the start. */
const OWN_CARD = 3;

/** The card that helps this mention's reader most: the concept's own, unless cues around speak for another. */
export function chooseCard(
  words: Word[],
  first: number,
  last: number,
  concept: number,
  lexicon: Lexicon,
  reasons: Reason[],
): number {
  const sentence = (words[first] as Word).sentence;
  const inSentence = new Map<string, Word>();
  const inBlock = new Map<string, Word>();
  const to = Math.min(words.length - 1, last + WINDOW);
  for (let at = Math.max(0, first - WINDOW); at <= to; at++) {
    const word = words[at] as Word;
    for (const code of word.classes) {
      inBlock.set(code, word);
      if (word.sentence === sentence) inSentence.set(code, word);
    }
  }
  const own = lexicon.concepts[concept]?.[1] ?? 0;
  const totals = new Map<number, number>([[own, OWN_CARD * 2]]);
  for (const rule of lexicon.rules) {
    if (rule.for.length > 0 && !rule.for.includes(concept)) continue;
    const codes = [...rule.when];
    if (!codes.every((code) => inBlock.has(code))) continue;
    const near = codes.every((code) => inSentence.has(code));
    totals.set(rule.card, (totals.get(rule.card) ?? 0) + rule.weight * (near ? 2 : 1));
  }
  let best = own;
  for (const [card, total] of totals) if (total > (totals.get(best) ?? 0)) best = card;
  if (best !== own) {
    for (const rule of lexicon.rules) {
      if (rule.card !== best) continue;
      for (const code of rule.when) {
        const word = inSentence.get(code) ?? inBlock.get(code);
        if (word) reasons.push({ word, weight: rule.weight });
      }
    }
  }
  return best;
}
