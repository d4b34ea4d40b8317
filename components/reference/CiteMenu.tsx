import { useRef, useState } from 'preact/hooks';
import type { FormattedReference } from '../../lib/knowledge/types.ts';
import { type MessageKey, message } from '../../lib/ui/message.ts';

const FORMATS: [MessageKey, (reference: FormattedReference) => string][] = [
  ['copyText', ({ text, url }) => (url ? `${text} ${url}` : text)],
  ['copyBibtex', ({ bibtex }) => bibtex],
  ['copyRis', ({ ris }) => ris],
];

interface Props {
  reference: FormattedReference;
  /** Whether the reader was led to this reference: then its menu is open already. */
  open: boolean;
}

/** Ways to copy a reference. Only one menu of a page is open at a time (`name`). */
export function CiteMenu({ reference, open }: Props) {
  const menu = useRef<HTMLDetailsElement>(null);
  const [report, setReport] = useState<MessageKey>();

  const copy = async (text: string) => {
    try {
      await navigator.clipboard.writeText(text);
      setReport('copied');
    } catch {
      setReport('copyFailed');
    }
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !menu.current?.open) return;
    menu.current.open = false;
    menu.current.querySelector('summary')?.focus();
  };

  return (
    <details
      ref={menu}
      class="cite-menu"
      name="cite"
      open={open}
      onKeyDown={onKeyDown}
      onToggle={() => setReport(undefined)}
    >
      <summary aria-label={`${message('cite')}: ${reference.short}`}>{message('cite')}</summary>
      <div class="cite-formats">
        {FORMATS.map(([key, format]) => (
          <button key={key} type="button" onClick={() => void copy(format(reference))}>
            {message(key)}
          </button>
        ))}
        <span role="status">{report && message(report)}</span>
      </div>
    </details>
  );
}
