import { useContext } from 'preact/hooks';
import { message } from '../../lib/ui/message.ts';
import { references } from './library.ts';
import { SourceItem } from './SourceItem.tsx';
import { Sources } from './sources.ts';
import { useTarget } from './target.ts';

/** Id of the list's heading. */
export const REFERENCES = 'references';

/** The numbered references at the end of a page. `page`: the first part of the page's address. */
export function SourceList({ page }: { page: string }) {
  const sources = [...useContext(Sources).values()];
  const target = useTarget(REFERENCES);
  if (sources.length === 0) return null;
  return (
    <section class="sources" aria-labelledby={REFERENCES}>
      <h2 {...target}>{message('references')}</h2>
      <ol>
        {sources.map((source) => {
          const reference = references[source.id];
          return (
            reference && (
              <SourceItem key={source.id} source={source} reference={reference} page={page} />
            )
          );
        })}
      </ol>
    </section>
  );
}
