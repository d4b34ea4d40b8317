/** Characters that part a word without being seen: soft hyphens, zero-width spaces and joiners. */
const INVISIBLE = /[\u00AD\u200B-\u200D\u2060\uFEFF]/g;

/** Whether a UTF-16 unit is one of them. */
export function isInvisible(code: number): boolean {
  return (
    code === 0xad || (code >= 0x200b && (code <= 0x200d || code === 0x2060 || code === 0xfeff))
  );
}

export function hasInvisible(text: string): boolean {
  return text.search(INVISIBLE) >= 0;
}

/** The text without them; the text itself when it holds none. */
export function withoutInvisible(text: string): string {
  return text.replace(INVISIBLE, '');
}
