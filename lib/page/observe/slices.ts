import { listen } from '../listen.ts';

/**
 * After so many milliseconds we stop at the next look at the clock. With what runs over, half of a 60 Hz frame
 * stays for the page.
 */
const SLICE = 5;

/** A busy page gets its marks at the latest after this many milliseconds of waiting for an idle moment. */
const PATIENCE = 500;

/**
 * Runs `work` in idle slices until it says that it is done, and again after each call of `start`.
 *
 * `work` gets a function that says when the slice is over, and returns whether anything is left. Hidden
 * documents wait until they are seen.
 */
export class Slices {
  readonly #work: (expired: () => boolean) => boolean;
  readonly #signal: AbortSignal;
  #handle = 0;
  #timer = 0;
  /** Work was asked for while the document was hidden. */
  #waiting = false;

  constructor(work: (expired: () => boolean) => boolean, signal: AbortSignal) {
    this.#work = work;
    this.#signal = signal;
    listen('visibilitychange', () => this.#waiting && this.start(), { signal });
    signal.addEventListener('abort', () => {
      cancelIdleCallback(this.#handle);
      clearTimeout(this.#timer);
    });
  }

  /** Whether all work that was asked for is done. */
  get isIdle(): boolean {
    return this.#handle === 0 && this.#timer === 0 && !this.#waiting;
  }

  /** Starts in so many milliseconds, if nothing does before. */
  startIn(milliseconds: number): void {
    clearTimeout(this.#timer);
    this.#timer = window.setTimeout(() => {
      this.#timer = 0;
      this.start();
    }, milliseconds);
  }

  start(): void {
    if (this.#handle || this.#signal.aborted) return;
    this.#waiting = document.hidden;
    if (this.#waiting) return;
    this.#handle = requestIdleCallback(() => this.#run(), { timeout: PATIENCE });
  }

  #run(): void {
    this.#handle = 0;
    const end = performance.now() + SLICE;
    // It may have been hidden while the callback waited for its idle moment: starting then waits.
    if (document.hidden || this.#work(() => performance.now() >= end)) this.start();
  }
}
