import { elementsIn } from '../nodes.ts';

/** Where to look for what the reader sees, in parts of the viewport's height, from the middle outwards. */
const HEIGHTS = [0.5, 0.2, 0.8];

/** Up to so many elements in all. */
const SMALL = 200;

/**
 * The elements that the reader is looking at, so that they are read before the rest of a long page. Only
 * small ones: the page as a whole is read anyway. None on a page that stands at its top, which is read first
 * as it is: on one of 30,000 paragraphs the answer to the first question takes longer than a slice.
 */
export function* inView(): Generator<Element> {
  if (scrollY === 0) return;
  const found = new Set<Element>();
  for (const part of HEIGHTS) {
    const element = document.elementFromPoint(innerWidth / 2, innerHeight * part);
    if (!element || found.has(element) || elementsIn(element)[SMALL]) continue;
    found.add(element);
    yield element;
  }
}
