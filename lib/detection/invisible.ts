/** Characters that part a word without being seen: soft hyphens, zero-width spaces and joiners. */
const INVISIBLE = /[\u00AD\u200B-\u200D\u2060\uFEFF]/g;
const WIDE = /[\u200B-\u200D\u2060\uFEFF]/;

/** Whether a UTF-16 unit is one of them. */
export function isInvisible(code: number): boolean {
  return (
    code === 0xad || (code >= 0x200b && (code <= 0x200d || code === 0x2060 || code === 0xfeff))
  );
}

export function hasInvisible(text: string): boolean {
  // Texts of nothing but Latin letters, which are most, cannot hold the others, as browsers know beforehand.
  return text.includes('\u00AD') || WIDE.test(text);
}

/** The text without them; the text itself when it holds none. */
export function withoutInvisible(text: string): string {
  return text.replace(INVISIBLE, '');
}
