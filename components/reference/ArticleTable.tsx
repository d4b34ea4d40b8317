import type { SeedClaim } from '../../lib/knowledge/types.ts';
import { message } from '../../lib/ui/message.ts';
import { VERDICT_NAMES } from '../../lib/ui/names.ts';
import { ARTICLE, cardIdOf, claimHref } from '../../lib/ui/route.ts';
import { Citations } from './Citations.tsx';
import { cardById } from './library.ts';
import { useTarget } from './target.ts';

/** The article's statements, today's verdict on each, and where the library tells it. */
export function ArticleTable({ rows }: { rows: readonly SeedClaim[] }) {
  return (
    <table class="verdicts">
      <thead>
        <tr>
          <th scope="col">{message('articleSays')}</th>
          <th scope="col">{message('articleVerdict')}</th>
          <th scope="col">{message('articleToday')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <ArticleRow key={row.id} row={row} />
        ))}
      </tbody>
    </table>
  );
}

function ArticleRow({ row }: { row: SeedClaim }) {
  const target = useTarget(row.id);
  const title = cardById.get(cardIdOf(row.claim))?.title ?? row.card;
  return (
    <tr {...target}>
      <td>{row.says}</td>
      <td>
        <span class={`verdict ${row.verdict}`}>{message(VERDICT_NAMES[row.verdict])}</span>
      </td>
      <td>
        {row.because}
        <Citations page={ARTICLE} ids={row.citations} />
        <a class="told" href={claimHref(row.claim)}>
          {message('articleTold', title)}
        </a>
      </td>
    </tr>
  );
}
