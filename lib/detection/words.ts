import { CAPITAL, POSSESSIVE } from '../knowledge/lexicon-types.ts';
import type { Lookup } from './lookup.ts';

/** A word of a text (or a phrase of the lexicon), where it stands in the original and what it tells. */
export interface Word {
  /** UTF-16 offsets in the text as given, soft hyphens and all. */
  start: number;
  end: number;
  /** Lower case, without invisible characters, apostrophes and a possessive 's; 0 for each number. */
  folded: string;
  /** Its classes, one character each; see Lexicon. */
  classes: string;
  /** CAPITAL and POSSESSIVE, where they apply. */
  form: string;
  /** Number of the sentence, counted from the start of the text read. */
  sentence: number;
}

/** Characters that part a word without being seen, as a class of a regular expression. */
export const INVISIBLE_CLASS = '[\\u00AD\\u200B-\\u200D\\u2060\\uFEFF]';
const INVISIBLE = new RegExp(INVISIBLE_CLASS, 'g');

/** Words with the invisible characters that may stand in them; sentence ends, among them U+FFFC for unread things. */
const TOKEN =
  /[\w\u00AD\u00C0-\u024F\u200B-\u200D\u2060\uFEFF]+(?:['\u2019\u02BC][\w\u00AD]+)*|%|[.!?\u2026](?=\s|$|["'\u201D\u2019)])|\n[^\S\n]*\n|\uFFFC/g;
const NUMBER = /\d+/g;
const APOSTROPHE_S = /['\u2019\u02BC]s$/i;
const NOT_FOLDED = /['\u2019\u02BC_]/g;

/** Whether a text holds characters that part a word without being seen. */
export function hasInvisible(text: string): boolean {
  return text.search(INVISIBLE) >= 0;
}

/** The text without invisible characters: only for tests that need no offsets. */
export function withoutInvisible(text: string): string {
  return text.replace(INVISIBLE, '');
}

/** Appends the words of `text.slice(from, to)`; a sentence and a run begin with it. */
export function readWords(
  text: string,
  from: number,
  to: number,
  lookup: Lookup,
  words: Word[],
): void {
  const last = words.at(-1);
  let sentence = last ? last.sentence + 1 : 0;
  let begins = true;
  TOKEN.lastIndex = from;
  for (let match = TOKEN.exec(text); match && match.index < to; match = TOKEN.exec(text)) {
    const raw = match[0];
    const start = match.index;
    if (/^[\uFFFC.!?\u2026\n]/.test(raw)) {
      sentence++;
      begins = true;
      continue;
    }
    const folded = fold(raw);
    if (!folded) continue;
    words.push({
      start,
      end: start + raw.length,
      folded,
      classes: lookup.classesOf(folded),
      form: (begins ? '' : capital(raw)) + (APOSTROPHE_S.test(raw) ? POSSESSIVE : ''),
      sentence,
    });
    begins = false;
  }
}

function fold(raw: string): string {
  if (raw === '%') return 'percent';
  const word = raw.toLowerCase();
  return /[^a-z]/.test(word)
    ? withoutInvisible(word).replace(APOSTROPHE_S, '').replace(NOT_FOLDED, '').replace(NUMBER, '0')
    : word;
}

/** Only a capital followed by small letters: a text in capitals tells nothing. */
function capital(raw: string): string {
  return /^[A-Z][a-z]/.test(raw) ? CAPITAL : '';
}
