import type { Candidate } from './candidates.ts';
import type { Guide } from './guide.ts';
import type { Token } from './tokens.ts';

const MOST_REASONS = 5;
const REACH = 45;
/** A cue for the chosen card tells a reader more than what made the mark. */
const CARD_CUE = 5;

/**
 * The words that spoke for a candidate and its card, as they stand in the text, most telling first; the word
 * itself where none had to.
 */
export function reasonsFor(
  { index, card, head }: Candidate,
  guide: Guide,
  tokens: Token[],
  text: string,
): string[] {
  const points = new Map(head.around.map((one) => [one.code, one.points]));
  for (const beside of [head.before, head.after]) {
    for (const [code, more] of beside) points.set(code, Math.max(points.get(code) ?? 0, more));
  }
  const topic = guide.cards[card]?.topic;
  for (const { code, topics } of guide.signs) {
    const own = topics.find((one) => one.topic === topic);
    if (own) points.set(code, Math.max(points.get(code) ?? 0, own.points));
  }
  for (const cue of guide.cues) {
    if (cue.card !== card) continue;
    for (const code of [cue.first, ...cue.others]) points.set(code, CARD_CUE);
  }
  const worth = ({ word }: Token) =>
    Math.max(0, ...word.classes.map((code) => points.get(code) ?? 0));
  const words = tokens
    .map((token, place) => ({ token, distance: Math.abs(place - index) }))
    .filter(({ token, distance }) => distance > 0 && distance <= REACH && worth(token) > 0)
    .sort((a, b) => a.distance / worth(a.token) - b.distance / worth(b.token))
    .map(({ token }) => asWritten(text, token))
    // The article counts ("the Achilles" is no hero) but tells a reader nothing.
    .filter((word) => word !== 'the');
  const own = tokens[index];
  return words.length > 0 || !own
    ? [...new Set(words)].slice(0, MOST_REASONS)
    : [asWritten(text, own)];
}

function asWritten(text: string, { start, end }: Token): string {
  return text.slice(start, end).replace(/\s+/g, ' ').toLowerCase();
}
