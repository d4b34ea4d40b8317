import { listen } from '../listen.ts';

/** The events at which the script looks whether its extension is still there; there is no polling. */
const MOMENTS = ['pointermove', 'keydown', 'visibilitychange'] as const;

/**
 * Aborts `lifetime` when the extension was updated, disabled or removed. Chromium leaves the old script in
 * the page without a word; its `runtime.id` is gone then.
 */
export function endWithExtension(isCurrent: () => boolean, lifetime: AbortController): void {
  const check = () => isCurrent() || lifetime.abort();
  const options = { capture: true, passive: true, signal: lifetime.signal };
  for (const moment of MOMENTS) listen(moment, check, options);
  const observer = new MutationObserver(check);
  observer.observe(document, { subtree: true, childList: true, characterData: true });
  lifetime.signal.addEventListener('abort', () => observer.disconnect());
}
