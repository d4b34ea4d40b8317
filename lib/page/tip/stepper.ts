import { shownInOrder } from '../marks/in-order.ts';
import type { Mark } from '../marks/mark.ts';
import type { PaintedMarks } from '../marks/painted-marks.ts';
import { boxesOf } from '../pointer/hit-test.ts';
import { reveal, standsStill } from './reveal.ts';

/** Goes from mark to mark by keyboard, and paints the one that was gone to. */
export class Stepper {
  readonly #painted: PaintedMarks;
  #current: Mark | null = null;

  constructor(painted: PaintedMarks) {
    this.#painted = painted;
  }

  /** The mark after (1) or before (-1) the current one, around the ends, with its place among all. */
  next(direction: 1 | -1): { mark: Mark; place: number; of: number } | null {
    const marks = shownInOrder(this.#painted);
    const mark = marks.at(this.#indexAfter(marks, direction));
    return mark ? { mark, place: marks.indexOf(mark) + 1, of: marks.length } : null;
  }

  #indexAfter(marks: Mark[], direction: 1 | -1): number {
    const at = this.#current ? marks.indexOf(this.#current) : -1;
    if (at >= 0) return (at + direction + marks.length) % marks.length;
    // From nowhere: the first one in view or below it, or the last one above.
    const below = marks.findIndex((mark) => (boxesOf(mark)[0]?.bottom ?? 0) > 0);
    if (direction === 1) return Math.max(0, below);
    return below < 0 ? -1 : below - 1;
  }

  /**
   * Scrolls to a mark and paints it as the current one. Resolves when the page stands still, with whether it is still
   * the current one: the reader may have gone on meanwhile.
   */
  async goTo(mark: Mark): Promise<boolean> {
    this.#current = mark;
    this.#painted.emphasise(mark);
    const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
    if (!reveal(mark, this.#painted, calm ? 'instant' : 'smooth')) return true;
    await standsStill(mark, this.#painted);
    return this.#current === mark;
  }

  clear(): void {
    this.#current = null;
    this.#painted.emphasise(null);
  }
}
