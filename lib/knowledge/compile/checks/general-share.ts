import type { Drafts } from '../drafts.ts';
import type { Problem } from '../problem.ts';

/** At most one claim in this many may rest on general advice alone. */
export const ONE_IN = 8;

/** Most of the base rests on sources: general advice stays the exception. */
export function checkGeneralShare({ cards, folder }: Drafts): Problem[] {
  const claims = cards.flatMap((card) => card.sections).flatMap((section) => section.claims);
  const general = claims.filter(({ claim }) => claim.kind === 'general');
  if (general.length * ONE_IN <= claims.length) return [];
  const where = general.map(({ file, line }) => `${file}:${line}`).join(', ');
  return [
    {
      file: `${folder}/cards`,
      line: 1,
      message: `${general.length} of ${claims.length} claims are general advice; at most one in ${ONE_IN} may be (${where}).`,
      fix: 'find a source for some of them, or take them out.',
    },
  ];
}
