import type { SearchHit } from '../../lib/search/index.ts';
import { cardHref, claimHref } from '../../lib/ui/route.ts';

/**
 * Where a hit opens on the reference page. At its claim when that answers something beyond the card's name
 * ("soleus strain run again"); else at the top of the card, where its danger line stands.
 */
export function hitAddress({ card, claim, answers }: SearchHit): string {
  return claim && answers ? claimHref(claim.id) : cardHref(card);
}
