import { type Area, fibresOf, outlineOf } from '../../../lib/figures/index.ts';
import type { MessageKey } from '../../../lib/ui/message.ts';
import type { Line } from '../Leader.tsx';
import { GASTROCNEMIUS, SHIN_STRIP, SOLEUS, SORE_TENDON } from './shapes.ts';

/** An area as the drawing shows it. */
interface DrawnArea {
  name: MessageKey;
  /** Where the name stands: baseline of its first line. */
  at: { x: number; y: number };
  /** The line from the name to the area. */
  leader: Line;
  outline: string;
  /** Muscles show how their fibres run. */
  fibres?: string;
}

/** The areas by name. */
export const DRAWN: Record<Area, DrawnArea> = {
  gastrocnemius: {
    name: 'areaGastrocnemius',
    at: { x: 222, y: 108 },
    leader: [218, 114, 190, 124],
    outline: outlineOf(GASTROCNEMIUS),
    fibres: fibresOf(GASTROCNEMIUS, 7),
  },
  soleus: {
    name: 'partSoleus',
    at: { x: 222, y: 224 },
    leader: [218, 228, 178, 230],
    outline: outlineOf(SOLEUS),
  },
  achilles: {
    name: 'partAchilles',
    at: { x: 222, y: 296 },
    leader: [218, 302, 190, 306],
    outline: outlineOf(SORE_TENDON),
  },
  shin: {
    name: 'areaShin',
    at: { x: 14, y: 174 },
    leader: [102, 190, 143, 196],
    outline: outlineOf(SHIN_STRIP),
  },
};
