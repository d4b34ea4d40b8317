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

/** Whether `a` comes before `b`, also when shadow roots lie between them. */
function isBefore(a: Node, b: Node): boolean {
  const position = a.compareDocumentPosition(b);
  if (!(position & Node.DOCUMENT_POSITION_DISCONNECTED)) {
    return (position & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
  }
  const [root, other] = [a.getRootNode(), b.getRootNode()];
  if (other instanceof ShadowRoot && !isAbove(other, a)) return isBefore(a, other.host);
  return root instanceof ShadowRoot ? isBefore(root.host, b) : true;
}

/** Whether shadow root `root` holds `node`, however deep. */
function isAbove(root: ShadowRoot, node: Node): boolean {
  for (let at = node.getRootNode(); at instanceof ShadowRoot; at = at.host.getRootNode()) {
    if (at === root) return true;
  }
  return false;
}
