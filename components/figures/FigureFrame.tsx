import type { ComponentChildren } from 'preact';
import { type Figure, figureAnchor } from '../../lib/figures/index.ts';
import { DangerHere } from '../reference/DangerHere.tsx';
import { useTarget } from '../reference/target.ts';

interface Props {
  figure: Figure;
  /** The card on whose page it stands. */
  page: string;
  title: string;
  /** What to know before looking at it. */
  lead: ComponentChildren;
  children: ComponentChildren;
}

/** A picture with its title and caption, at an address of its own. */
export function FigureFrame({ figure, page, title, lead, children }: Props) {
  const target = useTarget(figureAnchor(figure));
  const name = `${target.id}-name`;
  return (
    <figure {...target} class={`figure figure-${figure}`} aria-labelledby={name}>
      <DangerHere card={page} anchor={target.id} />
      <figcaption>
        <h3 id={name}>{title}</h3>
        <p class="figure-lead">{lead}</p>
      </figcaption>
      {children}
    </figure>
  );
}
