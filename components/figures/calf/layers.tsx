import type { ComponentChild } from 'preact';
import { type Part, pathOf } from '../../../lib/figures/index.ts';
import type { Line } from '../Leader.tsx';
import { Muscle } from '../Muscle.tsx';
import { Soleus } from './Soleus.tsx';
import {
  INNER_HEAD,
  LOW_TENDON,
  OUTER_HEAD,
  PLANTARIS,
  PLANTARIS_TENDON,
  TENDON,
} from './shapes.ts';

/** A part as one layer of the drawing shows it. */
interface LayerPart {
  /** Where its name stands beside the leg: baseline of the first line. */
  name: { x: number; y: number; most: number; anchor: 'start' | 'end' };
  /** The line from the name to the part. */
  leader: Line;
  draw: () => ComponentChild;
}

/** The parts that a layer shows. */
export type Layer = Partial<Record<Part, LayerPart>>;

const ACHILLES = {
  name: { x: 84, y: 294, most: 11, anchor: 'end' },
  leader: [88, 300, 146, 306],
} as const;

/** The layer under the skin. */
export const NEAR: Layer = {
  soleus: {
    name: { x: 224, y: 246, most: 12, anchor: 'start' },
    leader: [220, 241, 186, 236],
    draw: () => <Soleus id="soleus-near" />,
  },
  achilles: { ...ACHILLES, draw: () => <Muscle belly={TENDON} class="tendon" fibres={6} /> },
  'outer-head': {
    name: { x: 207, y: 20, most: 15, anchor: 'start' },
    leader: [230, 46, 184, 108],
    draw: () => <Muscle belly={OUTER_HEAD} class="muscle" fibres={7} />,
  },
  'inner-head': {
    name: { x: 92, y: 20, most: 15, anchor: 'end' },
    leader: [70, 46, 112, 108],
    draw: () => <Muscle belly={INNER_HEAD} class="muscle" fibres={8} />,
  },
};

/** The layer beneath, with both heads of the gastrocnemius taken away. */
export const DEEP: Layer = {
  soleus: {
    name: { x: 224, y: 196, most: 12, anchor: 'start' },
    leader: [220, 191, 180, 186],
    draw: () => <Soleus id="soleus-deep" />,
  },
  achilles: { ...ACHILLES, draw: () => <Muscle belly={LOW_TENDON} class="tendon" fibres={5} /> },
  plantaris: {
    name: { x: 214, y: 46, most: 13, anchor: 'start' },
    leader: [210, 46, 172, 62],
    draw: () => (
      <>
        <path class="cord-edge" d={pathOf(PLANTARIS_TENDON)} />
        <path class="cord" d={pathOf(PLANTARIS_TENDON)} />
        <Muscle belly={PLANTARIS} class="muscle" fibres={2} />
      </>
    ),
  },
};
