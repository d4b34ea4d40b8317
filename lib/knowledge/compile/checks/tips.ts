import type { Drafts } from '../drafts.ts';
import type { Problem } from '../problem.ts';

/** A tip shows claims of its own card, each once. */
export function checkTips({ cards }: Drafts): Problem[] {
  return cards.flatMap(({ file, frontMatter, lineOf, sections }) => {
    const slugs = new Set(sections.flatMap(({ claims }) => claims.map((claim) => claim.slug)));
    const tip = frontMatter?.tip ?? [];
    return tip.flatMap((slug, index) => {
      const at = { file, line: lineOf('tip') };
      if (!slugs.has(slug)) {
        return {
          ...at,
          message: `The tip names "${slug}", which is no claim of this card.`,
          fix: 'use names that stand in braces on this card, e.g. {#deep-muscle} -> deep-muscle.',
        };
      }
      if (tip.indexOf(slug) === index) return [];
      return { ...at, message: `The tip names "${slug}" twice.`, fix: 'list each claim once.' };
    });
  });
}
