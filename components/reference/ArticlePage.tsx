import { useMemo } from 'preact/hooks';
import type { SeedClaim } from '../../lib/knowledge/types.ts';
import { countVerdicts } from '../../lib/ui/changes.ts';
import { numberSources } from '../../lib/ui/citations.ts';
import { counted, message } from '../../lib/ui/message.ts';
import { ARTICLE } from '../../lib/ui/route.ts';
import { ArticleTable } from './ArticleTable.tsx';
import { GeneralRedFlag } from './GeneralRedFlag.tsx';
import { seedClaims } from './library.ts';
import { NoSuchPlace } from './NoSuchPlace.tsx';
import { PageTitle } from './PageTitle.tsx';
import { SourceList } from './SourceList.tsx';
import { Sources } from './sources.ts';
import { VerdictFilter } from './VerdictFilter.tsx';

/** Every statement of the 2012 article with today's verdict. `anchor`: a verdict to show alone, or a row. */
export function ArticlePage({ anchor }: { anchor?: string | undefined }) {
  const verdict = countVerdicts(seedClaims).find(([name]) => name === anchor)?.[0];
  const rows = verdict ? seedClaims.filter((row) => row.verdict === verdict) : seedClaims;
  const sources = useMemo(() => numberSources(rows.map(place)), [rows]);
  return (
    <Sources.Provider value={sources}>
      <article class="article">
        <PageTitle text={message('articleTitle')} />
        <GeneralRedFlag />
        <p class="lead">{message('articleLead')}</p>
        {!verdict && <NoSuchPlace text={(place) => message('noSuchRow', place)} />}
        <VerdictFilter chosen={verdict} />
        <p role="status" class="quiet">
          {counted('articleShown', rows.length)}
        </p>
        <ArticleTable rows={rows} />
        <SourceList page={ARTICLE} />
      </article>
    </Sources.Provider>
  );
}

function place(row: SeedClaim) {
  return { anchor: row.id, citations: row.citations };
}
