import type { Point } from '../pointer/hit-test.ts';

/** A box in the viewport, in CSS pixels. */
export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

export interface Size {
  width: number;
  height: number;
}

/** A card's own size, and the height down to which it has to be seen: title and red-flag line. */
export interface CardSize extends Size {
  least: number;
}

/** How the marked text runs. */
export type Writing = 'ltr' | 'rtl' | 'vertical';

export interface Placing {
  left: number;
  top: number;
  /** Narrower than the card wanted to be when the viewport is. */
  width: number;
  /** The most it may take; it scrolls inside. */
  maxHeight: number;
  /** Whether it does. */
  scrolls: boolean;
}

/** Between the words and the card, so that the line stays readable. */
const GAP = 6;
/** Between the card and the edge of the viewport. */
const MARGIN = 8;
/** On a narrower screen the card is a sheet at its foot, where the thumb is. */
const SHEET_BELOW = 420;
/** A sheet leaves this part of the screen's height to the page. */
const SHEET_LEAVES = 0.4;

/**
 * Where a card goes: under the line that the pointer is on, else above it; beside a line of vertical text;
 * moved in from the sides of the viewport, and no larger than the room there is. On a narrow screen it goes to
 * the foot, or to the head when the line is down there. It covers the line only where the red-flag line could
 * not be seen otherwise. All in CSS pixels of the layout viewport.
 *
 * @param line the box of the marked words on the pointer's line
 */
export function placeCard(
  line: Box,
  card: CardSize,
  viewport: Size,
  writing: Writing = 'ltr',
): Placing {
  if (viewport.width < SHEET_BELOW) return sheet(line, card, viewport);
  if (writing === 'vertical') {
    const placing = beside(line, card, viewport);
    if (placing) return placing;
  }
  const width = Math.min(card.width, viewport.width - 2 * MARGIN);
  const below = viewport.height - MARGIN - (line.bottom + GAP);
  const above = line.top - GAP - MARGIN;
  const goesBelow = card.height <= below || below >= above;
  const { maxHeight, height, scrolls } = heightOf(card, goesBelow ? below : above, viewport);
  const top = goesBelow ? line.bottom + GAP : line.top - GAP - height;
  return {
    left: within(writing === 'rtl' ? line.right - width : line.left, width, viewport.width),
    top: within(top, height, viewport.height),
    width,
    maxHeight,
    scrolls,
  };
}

/** On the right of a vertical line or else on its left; null where neither side has room. */
function beside(line: Box, card: CardSize, viewport: Size): Placing | null {
  const onRight = line.right + GAP;
  const onLeft = line.left - GAP - card.width;
  const fitsOnRight = onRight + card.width <= viewport.width - MARGIN;
  if (!fitsOnRight && onLeft < MARGIN) return null;
  if (card.width > viewport.width - 2 * MARGIN) return null;
  const { maxHeight, height, scrolls } = heightOf(card, viewport.height - 2 * MARGIN, viewport);
  return {
    // Of words that reach out of the window it stays inside.
    left: within(fitsOnRight ? onRight : onLeft, card.width, viewport.width),
    top: within(line.top, height, viewport.height),
    width: card.width,
    maxHeight,
    scrolls,
  };
}

function sheet(line: Box, card: CardSize, viewport: Size): Placing {
  const foot = viewport.height - MARGIN;
  const wanted = Math.min(card.height, viewport.height * (1 - SHEET_LEAVES));
  const overLine = foot - wanted < line.bottom + GAP;
  // At the head only if there is more room above the line than below it.
  const atHead = overLine && line.top > viewport.height - line.bottom;
  const besideLine = atHead ? line.top - GAP - MARGIN : foot - (line.bottom + GAP);
  const { maxHeight, height, scrolls } = heightOf(card, overLine ? besideLine : wanted, viewport);
  return {
    left: MARGIN,
    top: atHead ? MARGIN : foot - height,
    width: viewport.width - 2 * MARGIN,
    maxHeight,
    scrolls,
  };
}

/** How high a card may be and is where there is so much room, and at least as high as it has to be. */
function heightOf(card: CardSize, room: number, viewport: Size) {
  // There is more room than the window beside words that are out of it.
  const maxHeight = Math.min(Math.max(room, card.least), viewport.height - 2 * MARGIN);
  return {
    maxHeight,
    height: Math.min(card.height, maxHeight),
    scrolls: card.height > maxHeight,
  };
}

/** A place along one axis at which a card of this size does not leave the viewport. */
function within(place: number, size: number, viewport: number): number {
  return Math.max(MARGIN, Math.min(place, viewport - MARGIN - size));
}

/** A card moved by the reader: by `by`, but not out of the viewport. */
export function movedBy(placing: Placing, by: Point, card: Size, viewport: Size): Placing {
  return {
    ...placing,
    left: within(placing.left + by.x, card.width, viewport.width),
    top: within(placing.top + by.y, card.height, viewport.height),
    maxHeight: viewport.height - 2 * MARGIN,
  };
}
