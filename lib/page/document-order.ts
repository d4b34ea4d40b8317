/** Whether `a` comes before `b` in the document, also when shadow roots lie between them. */
export function isBefore(a: Node, b: Node): boolean {
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
