import type { Lookup } from './lookup.ts';
import { readWords, type Word } from './words.ts';

/** How far around a hit the text is read, in UTF-16 units. */
const REACH = 400;
const LONGEST_PHRASE = 6;

/** The words around all hits, phrases joined to one word. Every part of the text is read at most once. */
export function readPassages(text: string, hits: number[], lookup: Lookup): Word[] {
  const words: Word[] = [];
  let from = 0;
  let to = -1;
  for (const hit of hits) {
    if (hit - REACH > to) {
      if (to >= 0) readWords(text, from, to, lookup, words);
      from = wordStart(text, hit - REACH);
    }
    to = hit + REACH;
  }
  if (to >= 0) readWords(text, from, to, lookup, words);
  return joinPhrases(words, lookup);
}

/** The words of a short text, phrases joined. */
export function readText(text: string, lookup: Lookup): Word[] {
  const words: Word[] = [];
  readWords(text, 0, text.length, lookup, words);
  return joinPhrases(words, lookup);
}

/** A window begins after white space, never inside a word. */
function wordStart(text: string, offset: number): number {
  if (offset <= 0) return 0;
  const space = text.slice(offset, offset + 80).search(/\s/);
  return space < 0 ? offset : offset + space;
}

/** The longest phrase of the lexicon that begins at a word takes that word's place. */
function joinPhrases(words: Word[], lookup: Lookup): Word[] {
  const joined: Word[] = [];
  for (let index = 0; index < words.length; index++) {
    const word = words[index] as Word;
    let read = word;
    if (lookup.startsPhrase(word.folded)) {
      let phrase = word.folded;
      for (let next = index + 1, end = next + LONGEST_PHRASE; next < end; next++) {
        const other = words[next];
        if (other?.sentence !== word.sentence) break;
        phrase += ` ${other.folded}`;
        const classes = lookup.phraseClasses(phrase);
        if (!classes) continue;
        read = { ...word, end: other.end, folded: phrase, classes };
        index = next;
      }
    }
    joined.push(read);
  }
  return joined;
}
