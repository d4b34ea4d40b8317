import { hasInvisible } from './invisible.ts';
import { expressionFor, StemTable } from './stems.ts';

/**
 * Where the first mention may begin in a text, from an offset on; -1 only when there is none. Looks inside words
 * too: in the text of several elements the last word of one and the first of the next stand without a gap.
 */
export type Find = (text: string, from: number) => number;

/** @param stems beginnings of words, in order; with a space, of two words */
export function createFind(stems: string[]): Find {
  const source = expressionFor(stems);
  /** Where there is an expression few texts need it. */
  let table = source === null ? new StemTable(stems) : undefined;
  const scan: Find = (text, from) => {
    table ??= new StemTable(stems);
    return table.find(text, from);
  };
  if (source === null) return scan;
  const anywhere = new RegExp(source, 'gi');
  return (text, from) => {
    anywhere.lastIndex = from;
    const found = anywhere.exec(text)?.index ?? -1;
    // One with invisible characters in it may begin before.
    const passedOver = text.slice(from, found < 0 ? text.length : found);
    return hasInvisible(passedOver) ? scan(text, from) : found;
  };
}
