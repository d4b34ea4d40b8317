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

/** The part of the layout viewport that the reader sees. */
export interface View extends Size {
  left: number;
  top: number;
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
  /** Narrower than the card wanted to be when the view is. */
  width: number;
  /** The most it may take; it scrolls inside. */
  maxHeight: number;
  /** Whether it does. */
  scrolls: boolean;
}

/** Between the words and the card, so that the line stays readable. */
const GAP = 6;
/** Between the card and the edge of the view. */
const MARGIN = 8;
/** On a narrower screen the card is a sheet at its foot, where the thumb is. */
const SHEET_BELOW = 420;
/** A sheet leaves this part of the screen's height to the page. */
const SHEET_LEAVES = 0.4;

/**
 * Where a card goes: under the line that the pointer is on, else above it; beside a line of vertical text;
 * moved in from the sides of the view, and no larger than the room there is. On a narrow screen it goes to
 * the foot, or to the head when the line is down there. It covers the line only where the red-flag line could
 * not be seen otherwise. All in CSS pixels of the layout viewport.
 *
 * @param line the box of the marked words on the pointer's line
 */
export function placeCard(
  line: Box,
  card: CardSize,
  view: View,
  writing: Writing = 'ltr',
): Placing {
  const { left, top } = view;
  const lineInView = {
    left: line.left - left,
    top: line.top - top,
    right: line.right - left,
    bottom: line.bottom - top,
  };
  const placing = placeInView(lineInView, card, view, writing);
  return { ...placing, left: placing.left + left, top: placing.top + top };
}

/** The same in CSS pixels of what is seen. */
function placeInView(line: Box, card: CardSize, view: Size, writing: Writing): Placing {
  if (view.width < SHEET_BELOW) return sheet(line, card, view);
  if (writing === 'vertical') {
    const placing = beside(line, card, view);
    if (placing) return placing;
  }
  const width = Math.min(card.width, view.width - 2 * MARGIN);
  const below = view.height - MARGIN - (line.bottom + GAP);
  const above = line.top - GAP - MARGIN;
  const goesBelow = card.height <= below || below >= above;
  const { maxHeight, height, scrolls } = heightOf(card, goesBelow ? below : above, view);
  const top = goesBelow ? line.bottom + GAP : line.top - GAP - height;
  return {
    left: within(writing === 'rtl' ? line.right - width : line.left, width, view.width),
    top: within(top, height, view.height),
    width,
    maxHeight,
    scrolls,
  };
}

/** On the right of a vertical line or else on its left; null where neither side has room. */
function beside(line: Box, card: CardSize, view: Size): Placing | null {
  const onRight = line.right + GAP;
  const onLeft = line.left - GAP - card.width;
  const fitsOnRight = onRight + card.width <= view.width - MARGIN;
  if (!fitsOnRight && onLeft < MARGIN) return null;
  if (card.width > view.width - 2 * MARGIN) return null;
  const { maxHeight, height, scrolls } = heightOf(card, view.height - 2 * MARGIN, view);
  return {
    // Of words that reach out of the window it stays inside.
    left: within(fitsOnRight ? onRight : onLeft, card.width, view.width),
    top: within(line.top, height, view.height),
    width: card.width,
    maxHeight,
    scrolls,
  };
}

function sheet(line: Box, card: CardSize, view: Size): Placing {
  const foot = view.height - MARGIN;
  const wanted = Math.min(card.height, view.height * (1 - SHEET_LEAVES));
  const overLine = foot - wanted < line.bottom + GAP;
  // At the head only if there is more room above the line than below it.
  const atHead = overLine && line.top > view.height - line.bottom;
  const besideLine = atHead ? line.top - GAP - MARGIN : foot - (line.bottom + GAP);
  const { maxHeight, height, scrolls } = heightOf(card, overLine ? besideLine : wanted, view);
  return {
    left: MARGIN,
    top: atHead ? MARGIN : foot - height,
    width: view.width - 2 * MARGIN,
    maxHeight,
    scrolls,
  };
}

/** How high a card may be and is where there is so much room, and at least as high as it has to be. */
function heightOf(card: CardSize, room: number, view: Size) {
  // There is more room than the window beside words that are out of it.
  const maxHeight = Math.min(Math.max(room, card.least), view.height - 2 * MARGIN);
  return {
    maxHeight,
    height: Math.min(card.height, maxHeight),
    scrolls: card.height > maxHeight,
  };
}

/** A place along one axis at which a card of this size does not leave the view. */
function within(place: number, size: number, view: number): number {
  return Math.max(MARGIN, Math.min(place, view - MARGIN - size));
}

/** A card moved by the reader: by `by`, but not out of view. */
export function movedBy(placing: Placing, by: Point, card: Size, view: View): Placing {
  const { left, top, width, height } = view;
  return {
    ...placing,
    left: left + within(placing.left - left + by.x, card.width, width),
    top: top + within(placing.top - top + by.y, card.height, height),
    maxHeight: height - 2 * MARGIN,
  };
}
