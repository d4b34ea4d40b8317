import { isBefore } from '../document-order.ts';
import { isShown, type Mark } from './mark.ts';

/** The marks that the reader can see, on screen or not, in the order of the document. */
export function shownInOrder(marks: Iterable<Mark>): Mark[] {
  return [...marks].filter(isShown).sort((a, b) => {
    const [first, second] = [a.spans[0], b.spans[0]];
    if (!first || !second) return 0;
    if (first.node === second.node) return first.start - second.start;
    return isBefore(first.node, second.node) ? -1 : 1;
  });
}
