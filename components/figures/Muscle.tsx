import { type Belly, fibresOf, outlineOf } from '../../lib/figures/index.ts';

interface Props {
  belly: Belly;
  class: string;
  /** How many lines show the run of its fibres. */
  fibres: number;
}

/** A muscle or tendon: its outline, and the run of its fibres inside it. */
export function Muscle({ belly, class: name, fibres }: Props) {
  return (
    <g class={name}>
      <path class="belly" d={outlineOf(belly)} />
      <path class="fibres" d={fibresOf(belly, fibres)} />
    </g>
  );
}
