import { elementsIn } from '../nodes.ts';

/** Where to look for what the reader sees, in parts of the viewport's height, from the middle outwards. */
const HEIGHTS = [0.5, 0.2, 0.8];

/**
 * The elements that the reader is looking at, so that they are read before the rest of a long page. Only
 * small ones: the page as a whole is read anyway.
 */
export function* inView(): Generator<Element> {
  const found = new Set<Element>();
  for (const part of HEIGHTS) {
    const element = document.elementFromPoint(innerWidth / 2, innerHeight * part);
    if (!element || found.has(element) || elementsIn(element).length >= 200) continue;
    found.add(element);
    yield element;
  }
}
