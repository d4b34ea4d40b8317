/**
 * How often each class of words was found: order-free sums of integers, so that a page's evidence never
 * depends on the order in which its blocks arrived, and taking a block's share away restores it exactly.
 */
export type Evidence = Readonly<Record<string, number>>;

/** `sum` with `more` added (or, with -1, taken away). Classes that fall to 0 disappear. */
export function addEvidence(sum: Evidence, more: Evidence, sign: 1 | -1): Evidence {
  const total: Record<string, number> = { ...sum };
  for (const [code, count] of Object.entries(more)) {
    const value = (total[code] ?? 0) + sign * count;
    if (value === 0) delete total[code];
    else total[code] = value;
  }
  return total;
}

/** How often each class stands among the words. */
export function evidenceOf(words: { classes: string }[]): Evidence {
  const counts: Record<string, number> = {};
  for (const { classes } of words) {
    for (const code of classes) counts[code] = (counts[code] ?? 0) + 1;
  }
  return counts;
}
