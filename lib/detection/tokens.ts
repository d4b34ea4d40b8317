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

/** Words with the invisible characters in them; ends of clauses; ends of sentences, U+FFFC for the unread. */
const TOKEN =
  /[\w\u00AD\u00C0-\u024F\u200B-\u200D\u2060\uFEFF]+(?:['\u2019\u02BC][\w\u00AD]+)*|[%,;:()\u2013\u2014]|[.!?\u2026](?=\s|$|["'\u201D\u2019)])|\n[^\S\n]*\n|\uFFFC/g;
const SENTENCE_END = /^[\uFFFC.!?\u2026\n]/;
const CLAUSE_END = /^[\uFFFC.!?\u2026\n,;:()\u2013\u2014]/;

/** The words around all hits, phrases joined. Every part of the text is read at most once. */
export function tokensAround(text: string, hits: number[], lookup: Lookup): Token[] {
  const tokens: Token[] = [];
  let from = 0;
  let to = -1;
  for (const hit of hits) {
    if (hit - REACH > to) {
      if (to >= 0) readTokens(text, from, to, lookup, tokens);
      from = wordStart(text, hit - REACH);
    }
    to = hit + REACH;
  }
  if (to >= 0) readTokens(text, from, to, lookup, tokens);
  return joinPhrases(tokens, lookup);
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
  TOKEN.lastIndex = from;
  for (let match = TOKEN.exec(text); match && match.index < to; match = TOKEN.exec(text)) {
    const raw = match[0];
    if (CLAUSE_END.test(raw)) {
      clause++;
      if (!SENTENCE_END.test(raw)) continue;
      sentence++;
      first = true;
      continue;
    }
    const word = lookup.word(raw);
    if (!word.folded) continue;
    const end = match.index + raw.length;
    tokens.push({ start: match.index, end, word, first, sentence, clause });
    first = false;
  }
}

/** The longest phrase of the lexicon that begins at a word takes that word's place. */
function joinPhrases(tokens: Token[], lookup: Lookup): Token[] {
  const joined: Token[] = [];
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index] as Token;
    let read = token;
    let phrase = token.word.folded;
    for (let next = index + 1, end = index + token.word.phrase; next < end; next++) {
      const other = tokens[next];
      if (other?.clause !== token.clause) break;
      phrase += ` ${other.word.folded}`;
      const word = lookup.phrase(phrase);
      if (word.classes.length === 0) continue;
      read = { ...token, end: other.end, word };
      index = next;
    }
    joined.push(read);
  }
  return joined;
}
