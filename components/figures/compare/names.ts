import type { Aspect } from '../../../lib/figures/index.ts';
import type { MessageKey } from '../../../lib/ui/message.ts';

/** What the table calls each row. */
export const ASPECT_NAMES: Record<Aspect, MessageKey> = {
  onset: 'aspectOnset',
  place: 'aspectPlace',
  feel: 'aspectFeel',
  'do-now': 'aspectDoNow',
  'get-help': 'aspectGetHelp',
};
