import type { Claim } from '../../lib/knowledge/types.ts';
import { evidenceYear } from '../../lib/ui/card-facts.ts';
import { message } from '../../lib/ui/message.ts';
import { EVIDENCE_NAMES } from '../../lib/ui/names.ts';
import { references } from './library.ts';

/** The kind and year of the evidence behind a claim, or the words that there is none. */
export function EvidenceNote({ claim }: { claim: Claim }) {
  const kind = message(EVIDENCE_NAMES[claim.evidence]);
  const year = evidenceYear(claim, references);
  return <p class="evidence">{year ? message('evidenceOfYear', kind, String(year)) : kind}</p>;
}
