import type { Part } from '../../../lib/figures/index.ts';
import type { MessageKey } from '../../../lib/ui/message.ts';

/** What the picture calls each part. */
export const PART_NAMES: Record<Part, MessageKey> = {
  'inner-head': 'partInnerHead',
  'outer-head': 'partOuterHead',
  soleus: 'partSoleus',
  plantaris: 'partPlantaris',
  achilles: 'partAchilles',
};
