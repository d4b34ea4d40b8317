import type { Lexicon } from '../knowledge/lexicon-types.ts';
import { chooseCard } from './cards.ts';
import type { Head } from './heads.ts';
import { type Note, ownWeight, weighAround, weighBeside } from './weigh.ts';
import type { Word } from './words.ts';

/** Something that is a mention if the page does not speak against it. Offsets in the block's text. */
export interface Candidate {
  start: number;
  end: number;
  head: Head;
  /** A number into the lexicon's concepts. */
  concept: number;
  /** A number into the lexicon's cards. */
  card: number;
  /** How much speaks for that card. */
  cardWeight: number;
  /** Evidence of the block beyond what the head needs, in quarter points. */
  score: number;
}

/**
 * The candidate whose head is `words[index]`, its telling neighbours joined and its block weighed.
 * @param note told of every word that counted
 */
export function candidateAt(
  words: Word[],
  index: number,
  head: Head,
  lexicon: Lexicon,
  note: Note = () => {},
): Candidate {
  const own = words[index] as Word;
  let score = ownWeight(own, head);
  const add: Note = (word, weight) => {
    score += weight;
    note(word, weight);
  };
  const left = weighBeside(words, index, -1, head.before, head.joins, add);
  const right = weighBeside(words, index, 1, head.after, head.joins, add);
  weighAround(words, index, head, add);
  const joined = left.joined + right.joined;
  const join = [...head.joins].findIndex((code) => joined.includes(code));
  const concept = head.joined[join] ?? head.concept;
  const [card, cardWeight] = chooseCard(words, left.reach, right.reach, concept, lexicon, note);
  return {
    start: (words[left.reach] as Word).start,
    end: (words[right.reach] as Word).end,
    head,
    concept,
    card,
    cardWeight,
    score,
  };
}
