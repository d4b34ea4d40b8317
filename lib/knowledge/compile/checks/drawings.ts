import type { Drafts } from '../drafts.ts';
import type { Problem } from '../problem.ts';

/** A drawing says in words what it shows, for those who cannot see it. */
export function checkDrawings({ drawings }: Drafts): Problem[] {
  return drawings.flatMap(({ file, svg }) =>
    (['title', 'desc'] as const)
      .filter((element) => !new RegExp(`<${element}\\b[^>]*>\\s*[^\\s<]`).test(svg))
      .map((element) => ({
        file,
        line: 1,
        message: `The drawing has no <${element}>.`,
        fix:
          element === 'title'
            ? 'add <title>what it shows</title> right after <svg …>.'
            : 'add <desc>everything a reader should take from it, in words</desc> after the title.',
      })),
  );
}
