import { useState } from 'preact/hooks';
import { type MessageKey, message } from '../../lib/ui/message.ts';

interface Props {
  label: string;
  /** For screen readers, where the label alone says too little; it begins with the label. */
  name?: string;
  /** What is copied, made when it is asked for. */
  text: () => string;
}

/** A button that copies a text, and says whether it could. */
export function CopyButton({ label, name, text }: Props) {
  const [report, setReport] = useState<MessageKey>();
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text());
      setReport('copied');
    } catch {
      setReport('copyTextFailed');
    }
  };
  return (
    <span class="copy">
      <button type="button" {...(name && { 'aria-label': name })} onClick={() => void copy()}>
        {label}
      </button>
      <span role="status">{report && message(report)}</span>
    </span>
  );
}
