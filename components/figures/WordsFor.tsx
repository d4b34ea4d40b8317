import type { Claim } from '../../lib/knowledge/types.ts';
import { Statement } from './Statement.tsx';

interface Entry {
  name: string;
  /** Address after `#/` that the name leads to. */
  to: string;
  claims: readonly Claim[];
}

/** What a drawing shows, in the cards' words and with their sources, for those who do not see it. */
export function WordsFor({ page, entries }: { page: string; entries: readonly Entry[] }) {
  return (
    <dl class="words-for">
      {entries.map(({ name, to, claims }) => (
        <div key={name}>
          <dt>
            <a href={`#/${to}`}>{name}</a>
          </dt>
          {claims.map((claim) => (
            <dd key={claim.id}>
              <Statement claim={claim} page={page} />
            </dd>
          ))}
        </div>
      ))}
    </dl>
  );
}
