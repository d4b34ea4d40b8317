import type { Drafts } from '../drafts.ts';
import type { Problem } from '../problem.ts';

/** A fact is left out for one reason. */
export function checkLeftOut({ leftOut: { file, rows } }: Drafts): Problem[] {
  const seen = new Set<string>();
  return rows.flatMap(({ line, row: { fact } }) => {
    const again = seen.has(fact);
    seen.add(fact);
    return again
      ? { file, line, message: `${fact} stands here twice.`, fix: 'merge the two rows.' }
      : [];
  });
}
