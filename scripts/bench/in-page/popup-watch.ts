/** What was seen of a popup, in milliseconds since its time origin. */
export interface PopupReading {
  /** When its field was painted with the focus; 0: not yet. */
  focused: number;
  /** Each keystroke: our work, and until its results were painted. */
  keys: { work: number; painted: number }[];
}

/** Runs in one of the extension's pages before its own script, and tells in the root element's `data-bench`. */
export function watchPopup(): void {
  const seen: PopupReading = { focused: 0, keys: [] };
  const tell = () => document.documentElement.setAttribute('data-bench', JSON.stringify(seen));
  /** In a task of its own, after all that is queued for this one. */
  const soon = (callback: () => void) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = callback;
    port2.postMessage(null);
  };
  const painted = (callback: () => void) => requestAnimationFrame(() => soon(callback));

  addEventListener(
    'focusin',
    () =>
      painted(() => {
        seen.focused ||= performance.now();
        tell();
      }),
    { capture: true },
  );
  addEventListener(
    'input',
    () => {
      const start = performance.now();
      const key = { work: 0, painted: 0 };
      soon(() => {
        key.work = performance.now() - start;
      });
      painted(() => {
        key.painted = performance.now() - start;
        seen.keys.push(key);
        tell();
      });
    },
    { capture: true },
  );
}
