import type { Verdict } from '../../lib/knowledge/types.ts';
import { countVerdicts } from '../../lib/ui/changes.ts';
import { message } from '../../lib/ui/message.ts';
import { VERDICT_NAMES } from '../../lib/ui/names.ts';
import { articleHref } from '../../lib/ui/route.ts';
import { seedClaims } from './library.ts';

/** How many statements have each verdict; each count is a link that shows those alone. */
export function VerdictFilter({ chosen }: { chosen?: Verdict | undefined }) {
  return (
    <nav class="filter" aria-label={message('articleFilter')}>
      <ul>
        <FilterLink
          href={articleHref()}
          name={message('articleAll')}
          count={seedClaims.length}
          on={!chosen}
        />
        {countVerdicts(seedClaims).map(([verdict, count]) => (
          <FilterLink
            key={verdict}
            href={articleHref(verdict)}
            name={message(VERDICT_NAMES[verdict])}
            count={count}
            on={chosen === verdict}
          />
        ))}
      </ul>
    </nav>
  );
}

interface LinkProps {
  href: string;
  name: string;
  count: number;
  on: boolean;
}

function FilterLink({ href, name, count, on }: LinkProps) {
  return (
    <li>
      <a href={href} {...(on && { 'aria-current': 'true' as const })}>
        {name} <span class="count">{count}</span>
      </a>
    </li>
  );
}
