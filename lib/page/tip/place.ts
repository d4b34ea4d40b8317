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
  side: 'above' | 'below';
}

/** Between the words and the card, so that the line stays readable. */
const GAP = 6;
/** Between the card and the edge of the viewport. */
const MARGIN = 8;

/**
 * Where a card goes: under the line that the pointer is on, else above it, never over it; moved in from the
 * sides of the viewport, and no larger than the room there is. All in CSS pixels of the layout viewport.
 *
 * @param line the box of the marked words on the pointer's line
 */
export function placeCard(line: Box, card: Size, viewport: Size): Placing {
  const width = Math.min(card.width, viewport.width - 2 * MARGIN);
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

function clamp(value: number, least: number, most: number): number {
  return Math.max(least, Math.min(value, most));
}
