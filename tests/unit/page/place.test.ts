import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { movedBy, placeCard } from '../../../lib/page/tip/place.ts';

const line = (left: number, top: number, width = 60, height = 20) => ({
  left,
  top,
  right: left + width,
  bottom: top + height,
});
const CARD = { width: 360, height: 280 };
const VIEWPORT = { width: 1000, height: 700 };

describe('placeCard', () => {
  it('goes under the line where there is room', () => {
    expect(placeCard(line(100, 100), CARD, VIEWPORT)).toMatchObject({
      side: 'below',
      left: 100,
      top: 126,
    });
  });

  it('goes above the line at the foot of the viewport', () => {
    const { side, top } = placeCard(line(100, 600), CARD, VIEWPORT);
    expect(side).toBe('above');
    expect(top + CARD.height).toBe(594);
  });

  it('moves in from the right edge', () => {
    expect(placeCard(line(950, 100), CARD, VIEWPORT).left).toBe(1000 - 8 - 360);
  });

  it('is a sheet at the foot of a narrow screen, and at its head when the line is down there', () => {
    const phone = { width: 320, height: 600 };
    const atFoot = placeCard(line(200, 100), CARD, phone);
    expect(atFoot).toMatchObject({ side: 'sheet', left: 8, width: 304, top: 600 - 8 - 280 });
    expect(placeCard(line(200, 500), CARD, phone)).toMatchObject({ side: 'sheet', top: 8 });
  });

  it('never covers the line nor leaves the viewport', () => {
    const size = (least: number, most: number) => fc.integer({ min: least, max: most });
    fc.assert(
      fc.property(
        size(320, 3000),
        size(200, 2000),
        size(0, 1),
        size(0, 1),
        size(50, 900),
        (w, h, x, y, tall) => {
          const words = line(x * (w - 60), y * (h - 20));
          const { left, top, width, maxHeight, side } = placeCard(
            words,
            { width: 360, height: tall },
            { width: w, height: h },
          );
          const bottom = top + Math.min(tall, maxHeight);
          expect(left).toBeGreaterThanOrEqual(8);
          expect(left + width).toBeLessThanOrEqual(w - 8);
          expect(top).toBeGreaterThanOrEqual(8);
          expect(bottom).toBeLessThanOrEqual(h - 8);
          if (side === 'sheet') expect(bottom <= words.top || top >= words.bottom).toBe(true);
          else if (side === 'below') expect(top).toBeGreaterThan(words.bottom);
          else expect(bottom).toBeLessThan(words.top);
        },
      ),
    );
  });
});

describe('movedBy', () => {
  it('moves the card, but not out of the viewport', () => {
    const placed = placeCard(line(100, 100), CARD, VIEWPORT);
    expect(movedBy(placed, { x: 50, y: 20 }, CARD, VIEWPORT)).toMatchObject({
      left: 150,
      top: 146,
    });
    expect(movedBy(placed, { x: -999, y: 999 }, CARD, VIEWPORT)).toMatchObject({
      left: 8,
      top: 700 - 8 - 280,
    });
  });
});
