import { lexicon } from 'virtual:knowledge/lexicon';
import { createDetector } from '../../lib/detection/index.ts';
import { cardsOfTopic } from '../../lib/knowledge/lexicon-types.ts';

/** The detector that web pages get, for the texts of our own that show what it does. */
export const detector = createDetector(lexicon);

/** The card that a concept leads to, or undefined for one that is no longer known. */
export function cardOf(concept: string): string | undefined {
  const known = lexicon.concepts.find(([id]) => id === concept);
  return known && lexicon.topics.flatMap(cardsOfTopic)[known[1]];
}
