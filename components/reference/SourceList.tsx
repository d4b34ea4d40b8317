import { useContext } from 'preact/hooks';
import { message } from '../../lib/ui/message.ts';
import { references } from './library.ts';
import { SourceItem } from './SourceItem.tsx';
import { Sources } from './sources.ts';

/** The numbered references at the end of a page. `page`: the first part of the page's address. */
export function SourceList({ page }: { page: string }) {
  const sources = [...useContext(Sources).values()];
  if (sources.length === 0) return null;
  return (
    <section class="sources" aria-labelledby="references">
      <h2 id="references">{message('references')}</h2>
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
