import type { View } from './place.ts';

/** A card is given this much room, in CSS pixels, also on a page that shows less of itself. */
const LEAST = { width: 240, height: 240 };

/**
 * What the reader sees of the page, without scroll bars: less than the layout viewport when the page was pinched
 * larger, or when a keyboard on the screen covers its foot. (CSSOM View, VisualViewport. A frame is told of neither.)
 */
export function seenPart(): View {
  const whole = layoutViewport();
  const seen = window.visualViewport;
  if (!seen) return { left: 0, top: 0, ...whole };
  const width = Math.min(whole.width, Math.max(seen.width, LEAST.width));
  const height = Math.min(whole.height, Math.max(seen.height, LEAST.height));
  return {
    left: Math.min(seen.offsetLeft, whole.width - width),
    top: Math.min(seen.offsetTop, whole.height - height),
    width,
    height,
  };
}

/** In quirks mode the root element is as tall as its content, and its own measures leave out by how much the page has enlarged it. */
function layoutViewport(): { width: number; height: number } {
  const { clientWidth, clientHeight, currentCSSZoom } = document.documentElement;
  const height = clientHeight * currentCSSZoom;
  return {
    width: clientWidth * currentCSSZoom,
    height: Math.min(height, innerHeight) || innerHeight,
  };
}
