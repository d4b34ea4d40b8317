import type { Section } from '../../lib/knowledge/types.ts';
import { CardPictures } from '../figures/CardPictures.tsx';
import { ClaimItem } from './ClaimItem.tsx';
import { DangerHere } from './DangerHere.tsx';
import { useTarget } from './target.ts';

/** A section of a card: its heading, its claims, and the pictures that stand with them. */
export function CardSection({ card, section }: { card: string; section: Section }) {
  const target = useTarget(section.id);
  return (
    <section class="card-section" aria-labelledby={section.id}>
      <h2 {...target}>{section.title}</h2>
      <DangerHere card={card} anchor={section.id} />
      <CardPictures card={card} section={section.id} at="start" />
      <ul class="claims">
        {section.claims.map((claim) => (
          <ClaimItem key={claim.id} claim={claim} />
        ))}
      </ul>
      <CardPictures card={card} section={section.id} at="end" />
    </section>
  );
}
