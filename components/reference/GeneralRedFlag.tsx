import { numberSources } from '../../lib/ui/citations.ts';
import { FIRST_OF_ALL } from '../../lib/ui/questions.ts';
import { claims } from '../figures/data.ts';
import { RedFlagLine } from './RedFlagLine.tsx';
import { Sources } from './sources.ts';

/** The danger line of pages that have none of their own; its numbers are those on the card it is from. */
export function GeneralRedFlag() {
  const claim = claims.get(FIRST_OF_ALL);
  if (!claim) return null;
  return (
    <Sources.Provider value={numberSources([{ anchor: 'red-flag', citations: claim.citations }])}>
      <RedFlagLine claim={claim} />
    </Sources.Provider>
  );
}
