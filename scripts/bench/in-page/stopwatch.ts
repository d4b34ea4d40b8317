/** A stretch of our code at work, in milliseconds of the document's clock. */
export interface Stretch {
  /**
   * What called it: `script NAME`, `idle`, `spare` (idle, and not in a hurry), `observer`, `frame`, `task` (a timer
   * without a delay), `timeout`, `event TYPE`.
   */
  by: string;
  start: number;
  ms: number;
}

/** What the stopwatch says when it is read. */
export interface Reading {
  stretches: Stretch[];
  /** Idle callbacks that were asked for and have not come. */
  pending: number;
}

/** The stopwatch as the scripts of the bench's copy of the build find it in their world. */
export interface Stopwatch {
  enter(): void;
  leave(by: string): void;
  /** Whether this page is to get the extension as it is shipped. */
  isRunning: boolean;
}

/**
 * Runs in the content scripts' world before any script of ours: puts a stopwatch around whatever can call
 * our code. The scripts themselves stay as they are shipped. Microtasks are timed with what queued them only
 * as far as they run inside it; ours do next to nothing.
 *
 * A page reads it with the event `bench-read`, and finds the answer as JSON in the root element's
 * `data-bench`.
 */
export function installStopwatch(): void {
  /** Marks are not kept waiting for longer, in milliseconds. */
  const HURRY = 1_000;
  type Callback = (...args: never[]) => unknown;
  const world = globalThis as unknown as Record<string, unknown> & {
    benchStopwatch?: Stopwatch;
  };
  if (world.benchStopwatch) return;

  const stretches: Stretch[] = [];
  const pending = new Set<number>();
  let depth = 0;
  let begun = 0;
  const enter = () => {
    if (depth++ === 0) begun = performance.now();
  };
  const leave = (by: string) => {
    if (--depth === 0) stretches.push({ by, start: begun, ms: performance.now() - begun });
  };
  const timed = (by: string, callback: Callback) =>
    function (this: unknown, ...args: never[]) {
      enter();
      try {
        return callback.apply(this, args);
      } finally {
        leave(by);
      }
    };

  const idle = window.requestIdleCallback.bind(window);
  const noIdle = window.cancelIdleCallback.bind(window);
  world.requestIdleCallback = (callback: IdleRequestCallback, options?: IdleRequestOptions) => {
    const by = (options?.timeout ?? 0) > HURRY ? 'spare' : 'idle';
    const run = timed(by, callback as Callback) as IdleRequestCallback;
    const handle = idle((deadline) => {
      pending.delete(handle);
      run(deadline);
    }, options);
    pending.add(handle);
    return handle;
  };
  world.cancelIdleCallback = (handle: number) => {
    pending.delete(handle);
    noIdle(handle);
  };

  const frame = window.requestAnimationFrame.bind(window);
  world.requestAnimationFrame = (callback: FrameRequestCallback) =>
    frame(timed('frame', callback as Callback) as FrameRequestCallback);

  const later = window.setTimeout.bind(window);
  const setTimer = (callback: Callback, ms?: number) =>
    later(timed(ms ? 'timeout' : 'task', callback) as TimerHandler, ms);
  (window as unknown as Record<string, unknown>).setTimeout = setTimer;
  world.setTimeout = setTimer;

  const Observer = window.MutationObserver;
  world.MutationObserver = class extends Observer {
    constructor(callback: MutationCallback) {
      super(timed('observer', callback as Callback) as MutationCallback);
    }
  };

  const wrapped = new WeakMap<object, Callback>();
  const listen = window.addEventListener.bind(window) as (...args: unknown[]) => void;
  const addListener = (type: string, listener: Callback, options?: unknown) => {
    // The same function for the same listener: registering it once more must do nothing.
    const run = wrapped.get(listener) ?? timed(`event ${type}`, listener);
    wrapped.set(listener, run);
    listen(type, run, options);
  };
  (window as unknown as Record<string, unknown>).addEventListener = addListener;
  if (window !== (globalThis as unknown)) world.addEventListener = addListener;

  const run = new URLSearchParams(location.search).get('run') ?? '';
  world.benchStopwatch = { enter, leave, isRunning: run === 'scan' };
  if (!['scan', 'hover', 'growth'].includes(run)) return;
  listen('bench-read', () => {
    const reading: Reading = { stretches, pending: pending.size };
    document.documentElement.setAttribute('data-bench', JSON.stringify(reading));
  });
}
