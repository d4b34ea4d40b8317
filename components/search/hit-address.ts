import type { SearchHit } from '../../lib/search/index.ts';
import { wordsOf } from '../../lib/search/words.ts';
import { cardHref, claimHref } from '../../lib/ui/route.ts';

/**
 * Where a hit opens on the reference page. At its claim when that answers words of the query which the
 * title does not ("soleus strain run again"); else at the top of the card, where its danger line stands.
 */
export function hitAddress({ card, title, ranges, claim, claimRanges }: SearchHit): string {
  if (!claim) return cardHref(card);
  const inTitle = new Set(stemsIn(title, ranges));
  const saysMore = stemsIn(claim.text, claimRanges).some((stem) => !inTitle.has(stem));
  return saysMore ? claimHref(claim.id) : cardHref(card);
}

function stemsIn(text: string, ranges: SearchHit['ranges']): string[] {
  const starts = new Set(ranges.map(([start]) => start));
  return wordsOf(text)
    .filter((word) => starts.has(word.start))
    .map((word) => word.stem);
}
