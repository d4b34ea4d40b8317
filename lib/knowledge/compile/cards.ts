import type { Card } from '../types.ts';
import type { CardDraft } from './drafts.ts';

/** The card as data; null while its front matter has mistakes. */
export function buildCard({ frontMatter, redFlag, sections }: CardDraft): Card | null {
  if (!frontMatter) return null;
  const { id, topic, title, kind, aliases, related, checked, checkAgain } = frontMatter;
  const bySlug = new Map(
    sections.flatMap((section) => section.claims).map(({ slug, claim }) => [slug, claim]),
  );
  return {
    id,
    topic,
    title,
    kind,
    aliases,
    related,
    checked,
    checkAgain,
    ...(redFlag && { redFlag: redFlag.claim }),
    tip: frontMatter.tip.flatMap((slug) => bySlug.get(slug) ?? []),
    sections: sections.map((section) => ({
      id: section.id,
      title: section.title,
      claims: section.claims.map(({ claim }) => claim),
    })),
  };
}
