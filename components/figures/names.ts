import type { Figure } from '../../lib/figures/index.ts';
import type { MessageKey } from '../../lib/ui/message.ts';

/** Titles of the pictures. */
export const FIGURE_NAMES: Record<Figure, MessageKey> = {
  calf: 'figureCalf',
  hurt: 'figureHurt',
  days: 'figureDays',
  ladder: 'figureLadder',
  compare: 'figureCompare',
};
