import type { ComponentChildren } from 'preact';
import { message } from '../../lib/ui/message.ts';

interface Props {
  /** Class names that style the part. */
  class: string;
  /** Address after `#/`. */
  to: string;
  /** Name of the part. */
  name: string;
  /** Title of the card it leads to. */
  cardTitle: string;
  /** Where the card's title shows while the part is pointed at. */
  plate: { x: number; y: number };
  children: ComponentChildren;
}

/** A part of a drawing that lights up, names itself and leads to its card. Pointer and keyboard alike: by CSS. */
export function PartLink({ class: kind, to, name, cardTitle, plate, children }: Props) {
  return (
    <a class={`part ${kind}`} href={`#/${to}`}>
      <title>{message('figurePartName', name, cardTitle)}</title>
      {children}
      <text class="plate" x={plate.x} y={plate.y} text-anchor="middle">
        {message('figureLeadsTo', cardTitle)}
      </text>
    </a>
  );
}
