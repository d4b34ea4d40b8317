import type { Token } from './tokens.ts';

/**
 * How often each class of words (by its code) was found: order-free sums of integers, so that a page's
 * evidence never depends on the order in which its blocks arrived, and taking a block's share away
 * restores it exactly.
 */
export type Evidence = Readonly<Record<number, number>>;

/** `sum` with `more` added (or, with -1, taken away). Classes that fall to 0 disappear. */
export function addEvidence(sum: Evidence, more: Evidence, sign: 1 | -1): Evidence {
  const total: Record<number, number> = { ...sum };
  for (const code in more) {
    const value = (total[code] ?? 0) + sign * (more[code] ?? 0);
    if (value === 0) delete total[code];
    else total[code] = value;
  }
  return total;
}

/** How often each class stands among the tokens. */
export function evidenceOf(tokens: Token[]): Evidence {
  const found: Record<number, number> = {};
  for (const { word } of tokens) {
    for (const code of word.classes) found[code] = (found[code] ?? 0) + 1;
  }
  return found;
}
