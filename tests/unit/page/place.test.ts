import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { movedBy, placeCard } from '../../../lib/page/tip/place.ts';

const line = (left: number, top: number, width = 60, height = 20) => ({
  left,
  top,
  right: left + width,
  bottom: top + height,
});
const CARD = { width: 360, height: 280, least: 100 };
const VIEWPORT = { left: 0, top: 0, width: 1000, height: 700 };

describe('placeCard', () => {
  it('goes under the line where there is room', () => {
    expect(placeCard(line(100, 100), CARD, VIEWPORT)).toMatchObject({
      left: 100,
      top: 126,
      scrolls: false,
    });
  });

  it('goes above the line at the foot of the viewport', () => {
    expect(placeCard(line(100, 600), CARD, VIEWPORT).top).toBe(594 - CARD.height);
  });

  it('moves in from the right edge', () => {
    expect(placeCard(line(950, 100), CARD, VIEWPORT).left).toBe(1000 - 8 - 360);
  });

  it('ends where the words begin on a page that is written from right to left', () => {
    expect(placeCard(line(600, 100), CARD, VIEWPORT, 'rtl').left).toBe(660 - 360);
    expect(placeCard(line(100, 100), CARD, VIEWPORT, 'rtl').left).toBe(8);
  });

  it('goes beside a vertical line, on the left where the right has no room, and else under it', () => {
    const column = (left: number) => line(left, 300, 20, 60);
    expect(placeCard(column(500), CARD, VIEWPORT, 'vertical')).toMatchObject({
      left: 526,
      top: 300,
    });
    expect(placeCard(column(900), CARD, VIEWPORT, 'vertical').left).toBe(900 - 6 - 360);
    const narrow = { left: 0, top: 0, width: 600, height: 700 };
    expect(placeCard(column(290), CARD, narrow, 'vertical').top).toBe(366);
  });

  it('is a sheet at the foot of a narrow screen, and at its head when the line is down there', () => {
    const phone = { left: 0, top: 0, width: 320, height: 600 };
    expect(placeCard(line(200, 100), CARD, phone)).toMatchObject({
      left: 8,
      width: 304,
      top: 600 - 8 - 280,
    });
    expect(placeCard(line(200, 500), CARD, phone)).toMatchObject({ left: 8, top: 8 });
  });

  it('covers the line on a tiny screen rather than hide the red-flag line', () => {
    const tiny = { left: 0, top: 0, width: 320, height: 240 };
    const { top, maxHeight, scrolls } = placeCard(line(100, 110), { ...CARD, least: 150 }, tiny);
    expect([maxHeight, scrolls]).toEqual([150, true]);
    expect(top + maxHeight).toBe(240 - 8);
  });

  it('goes where the reader looks on a page that was pinched larger', () => {
    const seen = { left: 300, top: 200, width: 500, height: 350 };
    expect(placeCard(line(320, 220), CARD, seen)).toMatchObject({ left: 320, top: 246 });
    // On the whole page there would be room under the line, and on its right.
    expect(placeCard(line(700, 500), CARD, seen)).toMatchObject({
      left: 800 - 8 - 360,
      top: 494 - CARD.height,
    });
    const small = { ...seen, width: 333 };
    expect(placeCard(line(320, 220), CARD, small)).toMatchObject({ left: 308, width: 317 });
  });

  it('never leaves the viewport, shows what has to be seen, and else never covers the line', () => {
    const size = (least: number, most: number) => fc.integer({ min: least, max: most });
    fc.assert(
      fc.property(
        size(320, 3000),
        size(200, 2000),
        size(0, 1),
        size(0, 1),
        size(80, 160),
        size(0, 740),
        fc.constantFrom('ltr', 'rtl', 'vertical'),
        (w, h, x, y, least, more, writing) => {
          const words = line(x * (w - 60), y * (h - 20));
          const tall = least + more;
          const card = { width: 360, height: tall, least };
          const placing = placeCard(words, card, { left: 0, top: 0, width: w, height: h }, writing);
          const { left, top, width, maxHeight, scrolls } = placing;
          const right = left + width;
          const bottom = top + Math.min(tall, maxHeight);
          expect(left).toBeGreaterThanOrEqual(8);
          expect(right).toBeLessThanOrEqual(w - 8);
          expect(top).toBeGreaterThanOrEqual(8);
          expect(bottom).toBeLessThanOrEqual(h - 8);
          expect(maxHeight).toBeGreaterThanOrEqual(least);
          expect(scrolls).toBe(tall > maxHeight);
          const over = bottom <= words.top || top >= words.bottom;
          const besides = right <= words.left || left >= words.right;
          if (maxHeight > least) expect(over || besides).toBe(true);
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
    const seen = { left: 300, top: 200, width: 500, height: 350 };
    expect(movedBy(placed, { x: 0, y: 0 }, CARD, seen)).toMatchObject({ left: 308, top: 208 });
    expect(movedBy(placed, { x: 999, y: 999 }, CARD, seen)).toMatchObject({
      left: 800 - 8 - 360,
      top: 550 - 8 - 280,
    });
  });
});
