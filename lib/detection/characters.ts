import { isInvisible } from './invisible.ts';

const BREAKS_CLAUSE = ',;:()\u2013\u2014';
/** Where white space, a quote, a bracket or nothing follows: "3.5" is no end. U+FFFC stands for the unread. */
const BREAKS_SENTENCE = '.!?\u2026';
const UNREAD = '\uFFFC';
const FOLLOWS_SENTENCE = /[\s"'\u201D\u2019)]/;

/** Whether a UTF-16 unit belongs to a word: letters, digits and what parts words unseen. */
function isWordUnit(code: number): boolean {
  const small = code | 32;
  return (
    (small > 96 && small < 123) ||
    (code > 47 && code < 58) ||
    code === 95 ||
    (code > 0xbf && code < 0x250) ||
    isInvisible(code)
  );
}

/**
 * The end of the word that begins at `at`, apostrophes between letters included; `at` where none begins.
 * A per cent sign is a word: "10%" is said as two.
 */
export function wordEnd(text: string, at: number): number {
  for (let end = at; ; end++) {
    const code = text.charCodeAt(end);
    if (isWordUnit(code)) continue;
    if (end === at) return code === 37 ? at + 1 : at;
    const isApostrophe = code === 39 || code === 0x2019 || code === 0x2bc;
    if (!isApostrophe || !isWordUnit(text.charCodeAt(end + 1))) return end;
  }
}

/** Whether the sign at `at` ends a clause, or even a sentence. */
export function breakAt(text: string, at: number): 'sentence' | 'clause' | '' {
  const sign = text.charAt(at);
  if (sign === ' ') return '';
  if (BREAKS_CLAUSE.includes(sign)) return 'clause';
  const after = text.charAt(at + 1);
  const ends =
    sign === '\n'
      ? isBlankLine(text, at + 1)
      : sign === UNREAD ||
        (BREAKS_SENTENCE.includes(sign) && (after === '' || FOLLOWS_SENTENCE.test(after)));
  return ends ? 'sentence' : '';
}

function isBlankLine(text: string, from: number): boolean {
  let at = from;
  while (/[^\S\n]/.test(text.charAt(at))) at++;
  return text.charAt(at) === '\n';
}
