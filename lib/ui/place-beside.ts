/** Edges of a box in the viewport, in CSS pixels. */
export interface Edges {
  left: number;
  top: number;
  bottom: number;
}
export interface Size {
  width: number;
  height: number;
}

/** Distance from what the box belongs to, and the least distance from the viewport's edges. */
const GAP = 4;
const MARGIN = 8;

/**
 * The upper left corner for a box of `size` under `anchor`, or above it where there is more room there; kept
 * inside the viewport sideways. In the viewport's CSS pixels.
 */
export function placeBeside(anchor: Edges, size: Size, viewport: Size): { x: number; y: number } {
  const below = viewport.height - anchor.bottom;
  const fits = size.height + GAP + MARGIN <= below || anchor.top <= below;
  return {
    x: Math.max(MARGIN, Math.min(anchor.left, viewport.width - size.width - MARGIN)),
    y: fits ? anchor.bottom + GAP : anchor.top - GAP - size.height,
  };
}
