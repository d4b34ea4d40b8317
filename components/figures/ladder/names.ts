import type { Rung } from '../../../lib/figures/index.ts';
import type { MessageKey } from '../../../lib/ui/message.ts';

/** What the picture calls each rung. */
export const RUNG_NAMES: Record<Rung, MessageKey> = {
  'both-legs': 'rungBothLegs',
  'one-leg': 'rungOneLeg',
  'on-a-step': 'rungOnAStep',
  'with-weight': 'rungWithWeight',
  hops: 'rungHops',
  running: 'rungRunning',
};
