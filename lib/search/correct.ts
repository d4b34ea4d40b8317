import Fuse from 'fuse.js';
import { typingDistance } from './distance.ts';

/** A known word an unknown one may stand for; `trust` from 0 to 1. */
export interface Correction {
  word: string;
  trust: number;
}

export type Corrector = (word: string) => Correction | undefined;

/** Look-ups remembered between keystrokes; typing rarely needs more than the words of one query. */
const REMEMBERED = 500;

/**
 * Corrects one folded word against the vocabulary. fuse.js finds the candidates (it matches parts
 * of words and knows nothing of keyboards), the typing distance decides among them.
 */
export function createCorrector(words: string[]): Corrector {
  const fuse = new Fuse(words, { threshold: 0.5, ignoreLocation: true, ignoreFieldNorm: true });
  const remembered = new Map<string, Correction | undefined>();
  return (word) => {
    if (remembered.has(word)) return remembered.get(word);
    if (remembered.size >= REMEMBERED) remembered.clear();
    const correction = nearest(word, fuse);
    remembered.set(word, correction);
    return correction;
  };
}

function nearest(word: string, fuse: Fuse<string>): Correction | undefined {
  const allowed = allowedDistance(word.length);
  if (allowed === 0 || /\d/.test(word)) return undefined;
  let best: Correction | undefined;
  for (const { item } of fuse.search(word, { limit: 60 })) {
    if (Math.abs(item.length - word.length) > 2) continue;
    const distance = typingDistance(word, item);
    const trust = 1 - distance / (word.length / 2);
    if (distance <= allowed && trust > (best?.trust ?? 0)) best = { word: item, trust };
  }
  return best;
}

/** Whether a word can be a typing mistake for another: near enough for its length. */
export function isSlip(typed: string, known: string): boolean {
  return typingDistance(typed, known) <= allowedDistance(typed.length);
}

/** Short words have many real neighbours ("half", "calf"), so only easy slips are mended there. */
function allowedDistance(length: number): number {
  if (length < 4 || length > 24) return 0;
  if (length < 6) return 0.6;
  return length < 8 ? 1.2 : 2;
}
