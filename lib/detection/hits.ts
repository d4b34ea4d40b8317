import type { Lexicon } from '../knowledge/lexicon-types.ts';
import { hasInvisible, isInvisible } from './invisible.ts';
import { KEY_LETTERS, letterOf, nextKey, StemTable } from './stems.ts';

/** Offsets of the words in a text at which a mention may begin, or go on, in order. */
export type Hits = (text: string) => number[];

/** Finds them by the expression, or without one by the stems. */
export function createHits({ stems, expression }: Pick<Lexicon, 'stems' | 'expression'>): Hits {
  let table: StemTable | undefined;
  /** Few texts need it where there is an expression. */
  const scan: Hits = (text) => {
    table ??= new StemTable(stems);
    const hits: number[] = [];
    for (let hit = scanFor(table, text, 0); hit >= 0; hit = scanFor(table, text, hit + 1))
      hits.push(hit);
    return hits;
  };
  if (expression === null) return scan;
  const pattern = new RegExp(`\\b(?:${expression})`, 'gi');
  return (text) => {
    if (hasInvisible(text)) return scan(text);
    const hits: number[] = [];
    // Not matchAll: it compiles the expression anew for every text.
    pattern.lastIndex = 0;
    for (let hit = pattern.exec(text); hit; hit = pattern.exec(text)) hits.push(hit.index);
    return hits;
  };
}

/** Offset of the first word from `from` on that a stem begins; -1: none. */
function scanFor(table: StemTable, text: string, from: number): number {
  for (let at = from; at < text.length; at++) {
    const start = at;
    let letters = 0;
    let key = 0;
    for (; ; at++) {
      const code = text.charCodeAt(at);
      const letter = letterOf(code);
      if (letter > 0) {
        if (letters++ >= KEY_LETTERS) continue;
        key = nextKey(key, letter);
        if (table.begins(text, start, key)) return start;
      } else if (!isInvisible(code)) break;
    }
  }
  return -1;
}
