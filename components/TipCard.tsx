import type { Tip, TipClaim } from '../lib/knowledge/types.ts';
import type { Placing } from '../lib/page/tip/place.ts';
import { message } from '../lib/ui/message.ts';

interface TipCardProps {
  tip: Tip;
  /** Null until the card's own size is known: laid out, but not yet to be seen. */
  placing: Placing | null;
  onFullCard(): void;
}

/** The card over a page: what to do, why one may believe it, when to get help, and the way to more. */
export function TipCard({ tip, placing, onFullCard }: TipCardProps) {
  return (
    <section
      class="card"
      role="dialog"
      aria-labelledby="title"
      style={
        placing
          ? {
              left: `${placing.left}px`,
              top: `${placing.top}px`,
              width: `${placing.width}px`,
              maxHeight: `${placing.maxHeight}px`,
            }
          : { visibility: 'hidden' }
      }
    >
      <header>
        <h2 id="title">{tip.title}</h2>
        <button type="button" onClick={onFullCard}>
          {message('tipFullCard')}
        </button>
      </header>
      <ul class="claims">
        {tip.claims.map((claim) => (
          <li key={claim.id}>
            <ClaimText claim={claim} />
          </li>
        ))}
      </ul>
      {tip.redFlag && (
        <p class="red-flag">
          <ClaimText claim={tip.redFlag} />
        </p>
      )}
      <ol class="sources" aria-label={message('tipSources')}>
        {tip.sources.map((source, i) => (
          <li key={source.short} class="source">
            <span class="number">{i + 1}</span> {source.short}, {source.evidence}
          </li>
        ))}
      </ol>
    </section>
  );
}

function ClaimText({ claim }: { claim: TipClaim }) {
  return (
    <>
      {claim.text}
      {claim.cites.length > 0 ? (
        <sup>{claim.cites.join(', ')}</sup>
      ) : (
        <span class="general"> ({message('evidenceNoStudy')})</span>
      )}
    </>
  );
}
