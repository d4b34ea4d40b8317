import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { movedBy, type Placing, placeCard } from '../../../lib/page/tip/place.ts';
import { runs } from './runs.ts';

const length = (min: number, max: number) => fc.double({ min, max, noNaN: true });

/**
 * From a frame or a phone enlarged five times to a wall of screens, also somewhere in a page that was pinched larger;
 * fractions come with every enlargement.
 */
const view = fc.record({
  left: fc.oneof(fc.constant(0), length(0, 2_000)),
  top: fc.oneof(fc.constant(0), length(0, 2_000)),
  width: length(120, 4_000),
  height: length(80, 3_000),
});
const card = fc
  .record({ width: length(100, 760), least: length(0, 500), more: length(0, 1_500) })
  .map(({ width, least, more }) => ({ width, least, height: least + more }));
/** Marked words on one line: as high as a drop capital, wider than the window, partly or wholly out of it. */
const line = fc
  .record({
    left: length(-2_000, 5_000),
    top: length(-2_000, 4_000),
    width: length(0, 5_000),
    height: length(0, 3_000),
  })
  .map(({ left, top, width, height }) => ({
    left,
    top,
    right: left + width,
    bottom: top + height,
  }));
const writing = fc.constantFrom('ltr' as const, 'rtl' as const, 'vertical' as const);
const by = fc.record({ x: length(-9_000, 9_000), y: length(-9_000, 9_000) });

/** Fractions add up to a little more than they are. */
const NEARLY = 1e-6;
const EDGE = 8 - NEARLY;

describe('wherever the marked words are', () => {
  it('the card is inside the window, with all that has to be seen, also when it is moved', () => {
    let scrolled = 0;
    fc.assert(
      fc.property(view, card, line, writing, by, (window, size, words, way, step) => {
        const expectInside = ({ left, top, width, maxHeight }: Placing) => {
          expect(width).toBeGreaterThan(0);
          expect(left).toBeGreaterThanOrEqual(window.left + EDGE);
          expect(left + width).toBeLessThanOrEqual(window.left + window.width - EDGE);
          expect(top).toBeGreaterThanOrEqual(window.top + EDGE);
          const bottom = top + Math.min(size.height, maxHeight);
          expect(bottom).toBeLessThanOrEqual(window.top + window.height - EDGE);
        };
        const placing = placeCard(words, size, window, way);
        expectInside(placing);
        const { width, maxHeight, scrolls } = placing;
        expect(maxHeight).toBeGreaterThanOrEqual(Math.min(size.least, window.height - 16) - NEARLY);
        expect(scrolls).toBe(size.height > maxHeight);
        const height = Math.min(size.height, maxHeight);
        expectInside({ ...movedBy(placing, step, { width, height }, window), maxHeight });
        if (scrolls) scrolled++;
      }),
      runs(2_000),
    );
    expect(scrolled).toBeGreaterThan(100);
  });
});
