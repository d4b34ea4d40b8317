import { useLayoutEffect, useRef } from 'preact/hooks';
import { cutText } from '../../lib/ui/cut-text.ts';
import { message } from '../../lib/ui/message.ts';
import { EVIDENCE_NAMES } from '../../lib/ui/names.ts';
import { placeBeside } from '../../lib/ui/place-beside.ts';
import { references } from './library.ts';
import { useShownCite } from './use-shown-cite.ts';

const ID = 'citation-preview';

/** The study behind a citation number, beside it while it is pointed at or has the focus. */
export function CitationPreview() {
  const cite = useShownCite(ID);
  const box = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const preview = box.current;
    if (!cite || !preview) return;
    cite.setAttribute('aria-describedby', ID);
    if (!preview.matches(':popover-open')) preview.showPopover();
    const viewport = {
      width: document.documentElement.clientWidth,
      height: window.innerHeight,
    };
    const { x, y } = placeBeside(
      cite.getBoundingClientRect(),
      { width: preview.offsetWidth, height: preview.offsetHeight },
      viewport,
    );
    // In the document, not in the window: it scrolls away with its number.
    preview.style.left = `${x + window.scrollX}px`;
    preview.style.top = `${y + window.scrollY}px`;
    return () => cite.removeAttribute('aria-describedby');
  }, [cite]);

  const reference = cite?.isConnected ? references[cite.dataset.source ?? ''] : undefined;
  if (!reference) return null;
  const { text, title, evidence, year, openAccess, urlLabel } = reference;
  const start = title ? text.indexOf(title) : 0;
  return (
    <div ref={box} id={ID} class="cite-preview" role="tooltip" popover="manual">
      <p>
        {cutText(text, [{ start, end: start + (title?.length ?? 0) }]).map((piece) =>
          piece.span ? <cite key="title">{piece.text}</cite> : piece.text,
        )}
      </p>
      <p class="cite-preview-facts">
        <strong>
          {year
            ? message('evidenceOfYear', message(EVIDENCE_NAMES[evidence]), String(year))
            : message(EVIDENCE_NAMES[evidence])}
        </strong>
        {openAccess && <span class="open-access">{message('openAccess')}</span>}
        {urlLabel && <span class="cite-preview-link">{urlLabel}</span>}
      </p>
    </div>
  );
}
