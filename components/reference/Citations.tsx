import { useContext } from 'preact/hooks';
import { sourceAnchor } from '../../lib/ui/citations.ts';
import { message } from '../../lib/ui/message.ts';
import { EVIDENCE_NAMES } from '../../lib/ui/names.ts';
import { cardHref } from '../../lib/ui/route.ts';
import { references } from './library.ts';
import { Sources } from './sources.ts';

/** The citation numbers after a statement, each a link to its reference on the same page. */
export function Citations({ page, ids }: { page: string; ids: readonly string[] }) {
  const sources = useContext(Sources);
  if (ids.length === 0) return null;
  return (
    <sup class="cites">
      {'\u2060' /* word joiner: the first number never starts a line */}
      {ids.map((id) => {
        const reference = references[id];
        const label = message('citeNumber', String(sources.get(id)?.number));
        const evidence = reference ? message(EVIDENCE_NAMES[reference.evidence]) : '';
        return (
          <a
            key={id}
            class="cite"
            data-source={id}
            href={cardHref(page, sourceAnchor(id))}
            aria-label={message('citeName', label, reference?.short ?? id, evidence)}
          >
            {label}
          </a>
        );
      })}
    </sup>
  );
}
