import { listen } from '../listen.ts';

/**
 * After so many milliseconds we stop at the next look at the clock. With what runs over, more than half of a 60 Hz
 * frame stays for the page.
 */
const SLICE = 3;

/** Between two slices of one idle period, in milliseconds: the rest of a 60 Hz frame, for what the slice had painted. */
const REST = 12;

/** A busy page gets its marks at the latest after this many milliseconds of waiting for an idle moment. */
const PATIENCE = 500;

/**
 * Runs `work` in idle slices until it says that it is done, and again after each call of `start`.
 *
 * Browsers call back once in an idle period, and of those there are 20 to 30 a second. So the slices go on, each a
 * task of its own with a rest before it, for as long as the period was said to last.
 *
 * `work` gets a function that says when the slice is over, and returns whether anything is left. Hidden
 * documents wait until they are seen.
 */
export class Slices {
  readonly #work: (expired: () => boolean) => boolean;
  readonly #signal: AbortSignal;
  readonly #patience: number;
  /** Of the idle callback, of the next slice in the same idle period, and of a later start; 0: none is due. */
  #handle = 0;
  #next = 0;
  #timer = 0;
  /** Work was asked for while the document was hidden. */
  #waiting = false;

  /** @param patience how long a slice waits for an idle moment, in milliseconds */
  constructor(
    work: (expired: () => boolean) => boolean,
    signal: AbortSignal,
    patience: number = PATIENCE,
  ) {
    this.#work = work;
    this.#signal = signal;
    this.#patience = patience;
    listen('visibilitychange', () => this.#waiting && this.start(), { signal });
    signal.addEventListener('abort', () => {
      cancelIdleCallback(this.#handle);
      clearTimeout(this.#next);
      clearTimeout(this.#timer);
    });
  }

  /** Whether all work that was asked for is done. */
  get isIdle(): boolean {
    return this.#handle === 0 && this.#next === 0 && this.#timer === 0 && !this.#waiting;
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
    if (this.#handle || this.#next || this.#signal.aborted) return;
    this.#waiting = document.hidden;
    if (this.#waiting) return;
    this.#handle = requestIdleCallback((period) => this.#run(period), {
      timeout: this.#patience,
    });
  }

  #run(period: IdleDeadline): void {
    this.#handle = this.#next = 0;
    const end = performance.now() + SLICE;
    // It may have been hidden while the callback waited for its idle moment: starting then waits.
    const isLeft = document.hidden || this.#work(() => performance.now() >= end);
    if (!isLeft || this.#signal.aborted) return;
    if (document.hidden || period.timeRemaining() < REST + SLICE) this.start();
    else this.#next = window.setTimeout(() => this.#run(period), REST);
  }
}
