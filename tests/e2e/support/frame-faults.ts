import type { Reader } from '../../../scripts/browsers/surface.ts';

/**
 * What does not fit a page: text that sticks out of the window or is cut off, and what scrolls sideways. Runs in
 * the page.
 */
export const frameFaults: Reader<Document | ShadowRoot, [], string[]> = (root) => {
  const view = root.ownerDocument?.defaultView ?? (root as Document).defaultView ?? window;
  const { documentElement } = view.document;
  const width = documentElement.clientWidth;
  const faults: string[] = [];
  if (documentElement.scrollWidth > width) faults.push(`scrolls to ${documentElement.scrollWidth}`);

  const hides = (element: Element) => view.getComputedStyle(element).overflowX !== 'visible';
  /** The nearest box that cuts off what sticks out of it; none: the window does. */
  const cutterOf = (element: Element | null): Element | null =>
    !element || hides(element) ? element : cutterOf(element.parentElement);
  const walker = view.document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const parent = node.parentElement;
    if (!node.nodeValue?.trim() || !parent?.checkVisibility() || parent.closest('svg')) continue;
    const style = view.getComputedStyle(parent);
    // For screen readers only.
    if (parent.closest('.visually-hidden, .said') || style.clipPath !== 'none') continue;
    const range = view.document.createRange();
    range.selectNodeContents(node);
    const cutter = cutterOf(parent)?.getBoundingClientRect();
    const [left, right] = [Math.max(0, cutter?.left ?? 0), Math.min(width, cutter?.right ?? width)];
    for (const box of range.getClientRects()) {
      if (box.left < left - 1 || box.right > right + 1) {
        faults.push(`"${node.nodeValue.trim().slice(0, 40)}" at ${box.left} to ${box.right}`);
        break;
      }
    }
  }
  return faults;
};
