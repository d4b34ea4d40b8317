import { PHRASE } from '../lexicon-types.ts';

/** "a, b c" as ["a", "b c"], lower case, white space folded. */
export function splitList(list: string): string[] {
  return list
    .split(',')
    .map((item) => item.trim().replace(/\s+/g, ' ').toLowerCase())
    .filter((item) => item !== '');
}

/**
 * Packs the classes' words as Lexicon.words.
 * @param report told of words a class names twice
 */
export function packWords(
  classes: Record<string, string>,
  codes: Map<string, string>,
  report: (className: string, message: string, fix: string) => void,
): Record<string, string> {
  const byWord = new Map<string, string>();
  for (const [name, list] of Object.entries(classes)) {
    const code = codes.get(name) ?? '';
    for (const surface of splitList(list)) {
      const word = surface.replace(/['-]/g, '').replaceAll(' ', '_');
      const before = byWord.get(word) ?? '';
      if (before.includes(code))
        report(name, `"${surface}" is listed twice.`, 'remove one of them.');
      byWord.set(word, before + code);
      const first = word.split('_')[0] as string;
      if (first !== word && !byWord.get(first)?.includes(PHRASE)) {
        byWord.set(first, (byWord.get(first) ?? '') + PHRASE);
      }
    }
  }
  const packed: Record<string, string> = {};
  for (const [word, list] of [...byWord].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const key = word.slice(0, 2);
    packed[key] = `${packed[key] ?? ''} ${word.slice(2)}:${list}`;
  }
  return packed;
}
