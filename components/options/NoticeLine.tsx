import { useEffect, useRef, useState } from 'preact/hooks';
import { message } from '../../lib/ui/message.ts';
import type { Notice } from './use-settings.ts';

/** How long a notice stays over the page when there is nothing to do about it, in milliseconds. */
const STAYS = 6_000;

/** What became of the last change; problems and what can be undone stay. */
export function NoticeLine({ notice }: { notice: Notice | null }) {
  const line = useRef<HTMLParagraphElement>(null);
  const [over, setOver] = useState<Notice | null>(null);
  useEffect(() => {
    if (!notice || notice.isProblem || notice.undo) return;
    const timer = setTimeout(() => setOver(notice), STAYS);
    return () => clearTimeout(timer);
  }, [notice]);

  const shown = notice === over ? null : notice;
  const undo = () => {
    // The button goes away; the focus must not be lost with it.
    line.current?.focus();
    shown?.undo?.();
  };
  return (
    <div class={shown?.isProblem ? 'notice problem' : 'notice'}>
      <p ref={line} role="status" tabIndex={-1}>
        {/* A new element each time, or the same words twice would be announced once. */}
        {shown && <span key={shown.id}>{shown.text}</span>}
      </p>
      {shown?.undo && (
        <button type="button" class="control" onClick={undo}>
          {message('undo')}
        </button>
      )}
      {shown?.isProblem && (
        <button type="button" class="control" onClick={() => setOver(notice)}>
          {message('tipClose')}
        </button>
      )}
    </div>
  );
}
