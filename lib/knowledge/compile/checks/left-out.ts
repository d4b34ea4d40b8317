import type { Drafts } from '../drafts.ts';
import type { Problem } from '../problem.ts';

/** A fact is left out for one reason. */
export function checkLeftOut({ leftOut, leftOutFile: file }: Drafts): Problem[] {
  const seen = new Set<string>();
  return leftOut.flatMap(({ fact, line }) => {
    const again = seen.has(fact);
    seen.add(fact);
    return again
      ? { file, line, message: `${fact} stands here twice.`, fix: 'merge the two rows.' }
      : [];
  });
}
