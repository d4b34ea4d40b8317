import type { ComponentChildren } from 'preact';
import { type Figure, figureAnchor } from '../../lib/figures/index.ts';
import { useTarget } from '../reference/target.ts';

interface Props {
  figure: Figure;
  title: string;
  /** What to know before looking at it. */
  lead: ComponentChildren;
  children: ComponentChildren;
}

/** A picture with its title and caption, at an address of its own. */
export function FigureFrame({ figure, title, lead, children }: Props) {
  const target = useTarget(figureAnchor(figure));
  const name = `${target.id}-name`;
  return (
    <figure {...target} class={`figure figure-${figure}`} aria-labelledby={name}>
      <figcaption>
        <h3 id={name}>{title}</h3>
        <p class="figure-lead">{lead}</p>
      </figcaption>
      {children}
    </figure>
  );
}
