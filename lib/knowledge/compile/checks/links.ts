import { claimsOf, type Drafts } from '../drafts.ts';
import type { Problem } from '../problem.ts';

/** Links lead to cards that exist, and not back to the card they stand on. */
export function checkLinks({ cards }: Drafts): Problem[] {
  const ids = new Set(cards.map((card) => card.id));
  const fault = (target: string, from: string) => {
    if (target === from) {
      return { message: `"${target}" leads back to this card.`, fix: 'take the link out.' };
    }
    if (ids.has(target)) return null;
    return {
      message: `There is no card "${target}".`,
      fix: 'use the name of a file in cards/ without .md; links to other websites are not shown.',
    };
  };
  return cards.flatMap((card) => {
    const problems: Problem[] = [];
    const claimLinks = claimsOf(card).flatMap(({ line, claim }) =>
      (claim.links ?? []).map((link) => ({ line, target: link.card })),
    );
    const line = card.lineOf('related');
    const related = (card.frontMatter?.related ?? []).map((target) => ({ line, target }));
    for (const { line, target } of [...related, ...claimLinks]) {
      const found = fault(target, card.id);
      if (found) problems.push({ file: card.file, line, ...found });
    }
    const names = card.frontMatter?.related ?? [];
    for (const name of names.filter((name, index) => names.indexOf(name) < index)) {
      problems.push({
        file: card.file,
        line,
        message: `"${name}" is listed twice under related.`,
        fix: 'list each card once.',
      });
    }
    return problems;
  });
}
