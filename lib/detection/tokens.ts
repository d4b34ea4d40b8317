import { breakAt, wordEnd } from './characters.ts';
import type { Lookup, Word } from './lookup.ts';

/** A word of a text, or a phrase of the lexicon, and where it stands. */
export interface Token {
  /** UTF-16 offsets in the text as given, soft hyphens and all. */
  start: number;
  end: number;
  word: Word;
  /** Whether it is the first of its sentence, where a capital tells nothing. */
  first: boolean;
  /** Number of the sentence; anything unread ends one. */
  sentence: number;
  /** Number of the clause: grows at commas, brackets and dashes too. */
  clause: number;
}

/** How far around a hit the text is read, in UTF-16 units. */
const REACH = 400;
/** More hits than this within reach are a heap of words, no text: nobody meant them, and nobody reads them. */
const MOST_IN_REACH = 40;

/** The words around all hits, phrases joined. Every part of the text is read at most once. */
export function tokensAround(text: string, hits: number[], lookup: Lookup): Token[] {
  const tokens: Token[] = [];
  let from = 0;
  let to = -1;
  for (const hit of outsideHeaps(hits)) {
    if (hit - REACH > to) {
      if (to >= 0) readTokens(text, from, to, lookup, tokens);
      from = wordStart(text, hit - REACH);
    }
    to = hit + REACH;
  }
  if (to >= 0) readTokens(text, from, to, lookup, tokens);
  return joinPhrases(tokens, lookup);
}

function outsideHeaps(hits: number[]): number[] {
  let from = 0;
  let to = 0;
  return hits.filter((hit) => {
    while ((hits[from] ?? hit) < hit - REACH) from++;
    while ((hits[to] ?? Number.POSITIVE_INFINITY) <= hit + REACH) to++;
    return to - from <= MOST_IN_REACH;
  });
}

/** A window begins after white space, never inside a word. */
function wordStart(text: string, offset: number): number {
  if (offset <= 0) return 0;
  const space = text.slice(offset, offset + 80).search(/\s/);
  return space < 0 ? offset : offset + space;
}

/** Appends the words of `text.slice(from, to)`; a sentence begins with it. */
function readTokens(text: string, from: number, to: number, lookup: Lookup, tokens: Token[]): void {
  let sentence = (tokens.at(-1)?.sentence ?? 0) + 1;
  let clause = (tokens.at(-1)?.clause ?? 0) + 1;
  let first = true;
  const last = Math.min(to, text.length);
  for (let at = from; at < last; at++) {
    const end = wordEnd(text, at);
    if (end > at) {
      const word = lookup.word(text.slice(at, end));
      if (word.folded) {
        tokens.push({ start: at, end, word, first, sentence, clause });
        first = false;
      }
      at = end - 1;
      continue;
    }
    const found = breakAt(text, at);
    if (found) clause++;
    if (found === 'sentence') {
      sentence++;
      first = true;
    }
  }
}

/** The longest phrase of the lexicon that begins at a word takes that word's place. */
function joinPhrases(tokens: Token[], lookup: Lookup): Token[] {
  let count = 0;
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index] as Token;
    let phrase: Word | null = token.word;
    for (let next = index + 1; phrase?.phrases; next++) {
      const other = tokens[next];
      if (other?.clause !== token.clause) break;
      phrase = lookup.phrase(phrase, other.word);
      if (!phrase || phrase.classes.length === 0) continue;
      token.word = phrase;
      token.end = other.end;
      index = next;
    }
    tokens[count++] = token;
  }
  tokens.length = count;
  return tokens;
}
