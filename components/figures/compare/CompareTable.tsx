import { COMPARED, type Comparison } from '../../../lib/figures/index.ts';
import type { Claim } from '../../../lib/knowledge/types.ts';
import { message } from '../../../lib/ui/message.ts';
import { cardHref } from '../../../lib/ui/route.ts';
import { cardTitle } from '../data.ts';
import { Statement } from '../Statement.tsx';
import { ASPECT_NAMES } from './names.ts';

/** The table; on a narrow screen each row becomes a list, so every cell names its column. */
export function CompareTable({ data, page }: { data: Comparison; page: string }) {
  return (
    <table class="compare-table">
      <thead>
        <tr>
          <th scope="col">
            <span class="visually-hidden">{message('compareBy')}</span>
          </th>
          {COMPARED.map((card) => (
            <th key={card} scope="col">
              <a href={cardHref(card)}>{cardTitle(card)}</a>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        <Warning claims={data.warning} page={page} />
        {data.rows.map(({ aspect, cells }) => (
          <tr key={aspect} class={`aspect-${aspect}`}>
            <th scope="row">{message(ASPECT_NAMES[aspect])}</th>
            {COMPARED.map((card, column) => (
              <td key={card}>
                <span class="column-name" aria-hidden="true">
                  {cardTitle(card)}
                </span>
                {cells[column]?.map((claim) => (
                  <p key={claim.text}>
                    <Statement claim={claim} page={page} />
                  </p>
                ))}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Above all that the table compares stands what it cannot do. */
function Warning({ claims, page }: { claims: readonly Claim[]; page: string }) {
  return (
    <tr class="compare-warning">
      <td colSpan={COMPARED.length + 1}>
        <p>
          <strong>{message('compareWarning')}</strong>
        </p>
        {claims.map((claim) => (
          <p key={claim.id}>
            <Statement claim={claim} page={page} />
          </p>
        ))}
      </td>
    </tr>
  );
}
