/** A word of a text, where it stands in the original and what it tells. */
export interface Word {
  /** UTF-16 offsets in the text as given, soft hyphens and all. */
  start: number;
  end: number;
  /** Lower case, without invisible characters, apostrophes and a possessive 's. */
  folded: string;
  /** Its classes, one character each; see Lexicon. */
  classes: string;
  /** Number of the sentence, counted from the start of the text read. */
  sentence: number;
  /** Number of the unbroken run: grows where something unread stands in between. */
  run: number;
}

/** Words with the invisible characters that may stand in them; sentence ends; U+FFFC for unread things. */
const TOKEN =
  /[\w%\u00AD\u00C0-\u024F\u200B-\u200D\u2060\uFEFF]+(?:['\u2019\u02BC][\w\u00AD]+)*|[.!?\u2026](?=\s|$|["'\u201D\u2019)])|\n[^\S\n]*\n|\uFFFC/g;

/** Characters that part a word without being seen, as a class of a regular expression. */
export const INVISIBLE_CLASS = '[\\u00AD\\u200B-\\u200D\\u2060\\uFEFF]';
const INVISIBLE = new RegExp(INVISIBLE_CLASS, 'g');

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
  classesOf: (word: string) => string,
  words: Word[],
): void {
  const last = words.at(-1);
  let sentence = last ? last.sentence + 1 : 0;
  let run = last ? last.run + 1 : 0;
  TOKEN.lastIndex = from;
  for (let match = TOKEN.exec(text); match && match.index < to; match = TOKEN.exec(text)) {
    const raw = match[0];
    const start = match.index;
    if (raw === '\uFFFC') {
      run++;
      sentence++;
    } else if (/^[.!?\u2026\n]/.test(raw)) {
      sentence++;
    } else {
      const folded = fold(raw);
      if (folded) {
        words.push({
          start,
          end: start + raw.length,
          folded,
          classes: classesOf(folded),
          sentence,
          run,
        });
      }
    }
  }
}

function fold(raw: string): string {
  let word = raw.toLowerCase();
  if (/[^a-z0-9]/.test(word)) {
    word = withoutInvisible(word)
      .replace(/['\u2019\u02BC]s$/, '')
      .replace(/['\u2019\u02BC_]/g, '');
  }
  return word;
}
