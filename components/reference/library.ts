import { cards, seedClaims } from 'virtual:knowledge/cards';
import { references } from 'virtual:knowledge/references';
import type { Card } from '../../lib/knowledge/types.ts';
import { changesByClaim } from '../../lib/ui/changes.ts';

/** The bundled knowledge, looked up as the pages need it. */
export { cards, references, seedClaims };

export const cardById: ReadonlyMap<string, Card> = new Map(cards.map((card) => [card.id, card]));

/** What changed since 2012, by the id of the claim that tells it. */
export const changes = changesByClaim(seedClaims);
