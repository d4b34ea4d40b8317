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

export interface Placing {
  left: number;
  top: number;
  /** Narrower than the card wanted to be when the viewport is. */
  width: number;
  /** The most it may take; it scrolls inside. */
  maxHeight: number;
  side: 'above' | 'below' | 'sheet';
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
 * Where a card goes: under the line that the pointer is on, else above it, never over it; moved in from the
 * sides of the viewport, and no larger than the room there is. On a narrow screen it goes to the foot, or to
 * the head when the line is down there. All in CSS pixels of the layout viewport.
 *
 * @param line the box of the marked words on the pointer's line
 */
export function placeCard(line: Box, card: Size, viewport: Size): Placing {
  const width = Math.min(card.width, viewport.width - 2 * MARGIN);
  if (viewport.width < SHEET_BELOW) return sheet(line, card, viewport);
  const below = viewport.height - MARGIN - (line.bottom + GAP);
  const above = line.top - GAP - MARGIN;
  const side = card.height <= below || below >= above ? 'below' : 'above';
  const maxHeight = Math.max(0, side === 'below' ? below : above);
  const height = Math.min(card.height, maxHeight);
  return {
    left: clamp(line.left, MARGIN, viewport.width - MARGIN - width),
    top: side === 'below' ? line.bottom + GAP : line.top - GAP - height,
    width,
    maxHeight,
    side,
  };
}

function sheet(line: Box, card: Size, viewport: Size): Placing {
  const foot = viewport.height - MARGIN;
  const wanted = Math.min(card.height, viewport.height * (1 - SHEET_LEAVES));
  const overLine = foot - wanted < line.bottom + GAP;
  // At the head only if there is more room above the line than below it.
  const atHead = overLine && line.top > viewport.height - line.bottom;
  const room = atHead ? line.top - GAP - MARGIN : foot - (line.bottom + GAP);
  const maxHeight = Math.max(0, overLine ? room : wanted);
  return {
    left: MARGIN,
    top: atHead ? MARGIN : foot - Math.min(card.height, maxHeight),
    width: viewport.width - 2 * MARGIN,
    maxHeight,
    side: 'sheet',
  };
}

/** A card moved by the reader: by `by`, but not out of the viewport. */
export function movedBy(placing: Placing, by: Point, card: Size, viewport: Size): Placing {
  return {
    ...placing,
    left: clamp(placing.left + by.x, MARGIN, viewport.width - MARGIN - card.width),
    top: clamp(placing.top + by.y, MARGIN, viewport.height - MARGIN - card.height),
    maxHeight: viewport.height - 2 * MARGIN,
  };
}

function clamp(value: number, least: number, most: number): number {
  return Math.max(least, Math.min(value, most));
}
