import type { Section } from '../../lib/knowledge/types.ts';
import { ClaimItem } from './ClaimItem.tsx';
import { useTarget } from './target.ts';

/** A section of a card: its heading and its claims. */
export function CardSection({ section }: { section: Section }) {
  const target = useTarget(section.id);
  return (
    <section class="card-section" aria-labelledby={section.id}>
      <h2 {...target}>{section.title}</h2>
      <ul class="claims">
        {section.claims.map((claim) => (
          <ClaimItem key={claim.id} claim={claim} />
        ))}
      </ul>
    </section>
  );
}
