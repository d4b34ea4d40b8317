import type { SeedClaim } from '../../lib/knowledge/types.ts';
import { message } from '../../lib/ui/message.ts';
import { VERDICT_NAMES } from '../../lib/ui/names.ts';
import { articleHref } from '../../lib/ui/route.ts';
import { Citations } from './Citations.tsx';
import { DangerHere } from './DangerHere.tsx';
import { useTarget } from './target.ts';

/** What the 2012 article said, and why it no longer stands as written. */
export function ChangeNote({ row, page }: { row: SeedClaim; page: string }) {
  const target = useTarget(row.id);
  return (
    <div {...target} class="change" role="note" aria-label={message('changedSince2012')}>
      <DangerHere card={page} anchor={row.id} />
      <p class="change-head">
        {message('changedSince2012')}
        <a href={articleHref(row.id)}>{message(VERDICT_NAMES[row.verdict])}</a>
      </p>
      <p>{message('changeThen', row.says)}</p>
      <p>
        {message('changeNow', row.because)}
        <Citations page={page} ids={row.citations} />
      </p>
    </div>
  );
}
