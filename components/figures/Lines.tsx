import { wrapLabel } from '../../lib/figures/index.ts';

interface Props {
  text: string;
  x: number;
  /** Baseline of the first line, in the drawing's units; `leading` is added for each more. */
  y: number;
  leading?: number;
  /** Characters that fit in a line. */
  most: number;
  anchor?: 'start' | 'middle' | 'end';
  class?: string;
}

/** Text in a drawing, broken into lines: SVG does not wrap. */
export function Lines({ text, x, y, leading = 17, most, anchor = 'start', class: name }: Props) {
  return (
    <text class={name} text-anchor={anchor}>
      {wrapLabel(text, most).map((line, index) => (
        <tspan key={line} x={x} y={y + index * leading}>
          {line}
        </tspan>
      ))}
    </text>
  );
}
