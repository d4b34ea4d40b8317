import type { CardDraft, Drafts } from '../drafts.ts';
import type { Problem } from '../problem.ts';

const MOST_WORDS = 60;

/** A tip shows claims of its own card, each once, and fits beside the word pointed at. */
export function checkTips({ cards }: Drafts): Problem[] {
  return cards.flatMap((card) => [...slugFaults(card), ...lengthFaults(card)]);
}

function slugFaults({ file, frontMatter, lineOf, sections }: CardDraft): Problem[] {
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
}

function lengthFaults({ file, lineOf, ...card }: CardDraft): Problem[] {
  const words = tipTexts(card).join(' ').split(/\s+/).length;
  if (words <= MOST_WORDS) return [];
  return [
    {
      file,
      line: lineOf('tip'),
      message: `The tip has ${words} words.`,
      fix: `choose shorter claims or shorten them: at most ${MOST_WORDS} words together.`,
    },
  ];
}

/** The texts of a tip's claims, in the order shown. */
export function tipTexts({
  frontMatter,
  sections,
}: Pick<CardDraft, 'frontMatter' | 'sections'>): string[] {
  const claims = sections.flatMap((section) => section.claims);
  return (frontMatter?.tip ?? []).flatMap((slug) =>
    claims.filter((draft) => draft.slug === slug).map(({ claim }) => claim.text),
  );
}
