import type { FormattedReference } from '../../lib/knowledge/types.ts';
import { type NumberedSource, sourceAnchor } from '../../lib/ui/citations.ts';
import { message } from '../../lib/ui/message.ts';
import { EVIDENCE_NAMES } from '../../lib/ui/names.ts';
import { cardHref } from '../../lib/ui/route.ts';
import { CiteMenu } from './CiteMenu.tsx';
import { useTarget } from './target.ts';

interface Props {
  source: NumberedSource;
  reference: FormattedReference;
  page: string;
}

/** One reference: what it is, where to read it, what cites it, and ways to cite it. */
export function SourceItem({ source, reference, page }: Props) {
  const target = useTarget(sourceAnchor(source.id));
  const [first, ...more] = source.citedAt;
  return (
    <li
      {...target}
      class="source"
      value={source.number}
      {...(more.length === 0 && { 'data-only-for': first })}
    >
      <p>
        {reference.text}{' '}
        {reference.url && <PaperLink url={reference.url} label={reference.urlLabel} />}
      </p>
      <div class="source-facts">
        <BackLinks page={page} anchors={source.citedAt} />
        <span class="whole">{message(EVIDENCE_NAMES[reference.evidence])}</span>
        {reference.openAccess && <span class="open-access">{message('openAccess')}</span>}
        <CiteMenu reference={reference} open={'data-target' in target} />
      </div>
    </li>
  );
}

function PaperLink({ url, label = url }: { url: string; label?: string }) {
  return (
    <a class="paper" href={url} target="_blank" rel="noopener noreferrer">
      <span class="paper-label">{label}</span>
      <span class="visually-hidden"> ({message('opensInNewTab')})</span>
    </a>
  );
}

/** As journals set them: a lone "^", or "^ a b" where several statements cite the reference. */
function BackLinks({ page, anchors }: { page: string; anchors: readonly string[] }) {
  return (
    <span class="back-links">
      {anchors.length > 1 && <span aria-hidden="true">{message('citedFrom')}</span>}
      {anchors.map((anchor, index) => {
        const letter = letters(index);
        const [sign, name] =
          anchors.length > 1
            ? [letter, message('backToClaim', letter)]
            : [message('citedFrom'), message('backToOnlyClaim')];
        return (
          <a key={anchor} href={cardHref(page, anchor)} aria-label={name}>
            {sign}
          </a>
        );
      })}
    </span>
  );
}

/** 0, 1, … 25, 26 as a, b, … z, aa. */
function letters(index: number): string {
  const last = String.fromCharCode(97 + (index % 26));
  return index < 26 ? last : letters(Math.floor(index / 26) - 1) + last;
}
