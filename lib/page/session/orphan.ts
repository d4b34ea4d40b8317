import { listen } from '../listen.ts';

/** The events at which the script looks whether its extension is still there; there is no polling. */
const MOMENTS = ['pointermove', 'keydown', 'visibilitychange'] as const;

/**
 * Aborts `lifetime` when the extension was updated, disabled or removed. Chromium leaves the old script in
 * the page without a word; its `runtime.id` is gone then. Returns the same check for when the page has changed:
 * an observer of its own would make every change of the page dearer once more.
 */
export function endWithExtension(isCurrent: () => boolean, lifetime: AbortController): () => void {
  const check = () => {
    if (!isCurrent()) lifetime.abort();
  };
  const options = { capture: true, passive: true, signal: lifetime.signal };
  for (const moment of MOMENTS) listen(moment, check, options);
  return check;
}
