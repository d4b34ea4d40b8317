import type { Lexicon } from '../knowledge/lexicon-types.ts';
import { RARE_AT } from './aligned.ts';
import { GAP } from './expressions.ts';
import { hasInvisible } from './invisible.ts';
import { StemTable } from './stems.ts';

/**
 * Where the first mention may begin in a text, from an offset on; -1 only when there is none. Looks inside words
 * too: in the text of several elements the last word of one and the first of the next stand without a gap.
 */
export type Find = (text: string, from: number) => number;

/** The lexicon's stems with what finds them; `aligned` is what `alignedExpression` makes of them. */
export interface Findable extends Pick<Lexicon, 'stems' | 'expression'> {
  aligned: string | null;
}

/** Finds the first by the expressions, or without them by the stems. */
export function createFind({ stems, expression, aligned }: Findable): Find {
  /** Where there is an expression few texts need it. */
  let table = expression === null ? new StemTable(stems) : undefined;
  const scan: Find = (text, from) => {
    table ??= new StemTable(stems);
    return table.find(text, from);
  };
  if (expression === null || aligned === null) return scan;
  const seen = createFindSeen(stems, expression, aligned);
  return (text, from) => {
    const found = seen(text, from);
    // One with invisible characters in it may begin before.
    const passedOver = text.slice(from, found < 0 ? text.length : found);
    return hasInvisible(passedOver) ? scan(text, from) : found;
  };
}

/** Finds stems without invisible characters in them. */
function createFindSeen(stems: readonly string[], source: string, aligned: string): Find {
  /** What the aligned expression finds begins less than so far after its stem. */
  const reach = Math.max(...stems.map(({ length }) => length)) + GAP;
  const anywhere = new RegExp(aligned, 'gi');
  const first = new RegExp(`[^]{0,${RARE_AT}}?(${source})`, 'iy');
  const near = new RegExp(`[^]{0,${reach + RARE_AT}}?(${source})`, 'iy');
  return (text, from) => {
    // The aligned expression may want letters before a stem, and at the beginning of a text there are none.
    const soon = stemBy(first, text, from);
    if (soon >= 0) return soon;
    anywhere.lastIndex = from;
    for (let hit = anywhere.exec(text); hit; hit = anywhere.exec(text)) {
      const found = stemBy(near, text, Math.max(hit.index - reach, from));
      if (found >= 0) return found;
    }
    return -1;
  };
}

/** Where the stem begins that the expression, which has it in its group, finds at an offset. */
function stemBy(expression: RegExp, text: string, from: number): number {
  expression.lastIndex = from;
  const found = expression.exec(text);
  return found ? expression.lastIndex - (found[1] as string).length : -1;
}
