import type { Claim } from '../knowledge/types.ts';
import { type Claims, quote } from './claims.ts';

/** Parts of the calf that the picture from behind names, from the skin inwards. */
const PARTS = ['inner-head', 'outer-head', 'plantaris', 'achilles', 'soleus'] as const;
export type Part = (typeof PARTS)[number];

export interface CalfPart {
  part: Part;
  /** Address of the card, or of the claim on it, after `#/`. */
  to: string;
  claim: Claim;
}

const TOLD: Record<Part, { to: string; claim: [id: string, words?: string] }> = {
  'inner-head': {
    to: 'gastrocnemius-strain',
    claim: [
      'calf-anatomy/two-heads',
      'The gastrocnemius has two heads, one on the inner side and one on the outer.',
    ],
  },
  'outer-head': {
    to: 'gastrocnemius-strain',
    claim: ['calf-anatomy/two-heads', 'Both are fixed to the thigh bone, a little above the knee.'],
  },
  soleus: {
    to: 'soleus-strain',
    claim: [
      'calf-anatomy/crosses-one-joint',
      'The soleus starts on the shin bones below the knee, so it crosses only the ankle.',
    ],
  },
  plantaris: {
    to: 'calf-anatomy/plantaris-missing',
    claim: ['calf-anatomy/plantaris-missing', 'Not everyone owns a plantaris.'],
  },
  achilles: {
    to: 'achilles-tendinopathy',
    claim: [
      'calf-anatomy/join-the-achilles',
      'Gastrocnemius and soleus join below to form the Achilles tendon.',
    ],
  },
};

/**
 * The parts, from the skin inwards, with what the card says about each.
 * @throws FigureDataError when the card no longer says it
 */
export function calfParts(claims: Claims): CalfPart[] {
  return PARTS.map((part) => ({
    part,
    to: TOLD[part].to,
    claim: quote(claims, ...TOLD[part].claim),
  }));
}
