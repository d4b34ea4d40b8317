/** What was seen of a popup, in milliseconds since its time origin. */
export interface PopupReading {
  /** When its field was painted with the focus; 0: not yet. */
  focused: number;
  keys: KeyReading[];
}

/** A keystroke, in milliseconds. */
interface KeyReading {
  /**
   * Our scripts at work: the listeners of the event with their microtasks, and the callbacks that these asked for,
   * down to the last. Not the browser's own style, layout and painting.
   */
  work: number;
  /** From the event until its results were painted. */
  painted: number;
}

/** Runs in one of the extension's pages before its own script, and tells in the root element's `data-bench`. */
export function watchPopup(): void {
  type Callback = (...args: never[]) => unknown;
  /** More than follow one from the other in a keystroke. */
  const MICROTASKS = 20;
  const seen: PopupReading = { focused: 0, keys: [] };
  /** The keystroke that the scripts work for at the moment. */
  let current: KeyReading | null = null;

  const { setTimeout: later, requestAnimationFrame: frame, requestIdleCallback: idle } = window;
  const timed = (callback: Callback): Callback => {
    const mine = current;
    if (!mine) return callback;
    return (...args) => {
      const start = performance.now();
      current = mine;
      try {
        return callback(...args);
      } finally {
        current = null;
        mine.work += performance.now() - start;
      }
    };
  };
  const world = window as unknown as Record<string, unknown>;
  world.setTimeout = (callback: Callback, ms?: number) => later(timed(callback) as () => void, ms);
  world.requestAnimationFrame = (callback: Callback) => frame(timed(callback) as () => void);
  world.requestIdleCallback = (callback: Callback, options?: IdleRequestOptions) =>
    idle(timed(callback) as () => void, options);

  /** In a task of its own, once the next frame is drawn. */
  const painted = (callback: () => void) =>
    frame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = callback;
      port2.postMessage(null);
    });
  /** Later, so that telling costs no keystroke anything. */
  const tell = () =>
    later(() => document.documentElement.setAttribute('data-bench', JSON.stringify(seen)), 30);

  addEventListener(
    'focusin',
    () =>
      painted(() => {
        seen.focused ||= performance.now();
        tell();
      }),
    { capture: true },
  );
  let start = 0;
  addEventListener(
    'input',
    () => {
      const key = { work: 0, painted: 0 };
      const began = performance.now();
      painted(() => {
        key.painted = performance.now() - began;
        seen.keys.push(key);
        tell();
      });
      current = key;
      start = performance.now();
    },
    { capture: true },
  );
  // The last listener. Firefox runs the microtasks that the others queued, and those that these queue, after it.
  addEventListener('input', async () => {
    for (let hops = 0; hops < MICROTASKS; hops++) await null;
    if (current) current.work = performance.now() - start;
    current = null;
  });
}
