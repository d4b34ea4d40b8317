/**
 * Calls once at a time that may be put off over and over, as with every move of a pointer. A timer that is under way
 * is left alone then and set again when it runs out: to stop one and start another takes Firefox longer than all
 * else that such a move asks for.
 */
export class Alarm {
  readonly #ring: () => void;
  /** When it is to ring, on the clock of `performance.now()`; null: not at all. */
  #due: number | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** When the timer runs out, unless it does so a little early. */
  #endsAt = Number.POSITIVE_INFINITY;

  constructor(ring: () => void, signal: AbortSignal) {
    this.#ring = ring;
    signal.addEventListener('abort', () => {
      this.#due = null;
      clearTimeout(this.#timer);
    });
  }

  /** @param due when to ring, on the clock of `performance.now()`, in place of what was said before; null: never */
  set(due: number | null): void {
    this.#due = due;
    if (due === null || due >= this.#endsAt) return;
    clearTimeout(this.#timer);
    this.#start(due, performance.now());
  }

  #start(due: number, now: number): void {
    this.#endsAt = due;
    this.#timer = setTimeout(() => this.#onEnd(), Math.max(0, due - now));
  }

  #onEnd(): void {
    this.#endsAt = Number.POSITIVE_INFINITY;
    const due = this.#due;
    if (due === null) return;
    const now = performance.now();
    if (now < due) this.#start(due, now);
    else {
      this.#due = null;
      this.#ring();
    }
  }
}
