/** One text node's part in a block's text. */
export interface Piece {
  node: Text;
  /** Where the node's data begins in the block's text. */
  start: number;
}

/**
 * The text of one block-level element between two block children, inline children joined, so that
 * `calf <b>strain</b>` is one run of words. A line break element is "\n", anything unread (code, fields,
 * pictures) is U+FFFC. All offsets are UTF-16 units.
 */
export interface Block {
  /** The element that holds the block. */
  container: Element;
  text: string;
  pieces: Piece[];
}

/** Stands for something unread inside a line: no mention reaches across it. */
export const UNREAD = '\uFFFC';

/** A stretch of one text node, in the node's own offsets. */
export interface Span {
  node: Text;
  start: number;
  end: number;
}

/**
 * Where `block.text.slice(start, end)` stands in the document: one span per text node, in order. Empty
 * when the nodes no longer hold that text.
 */
export function spansOf(block: Block, start: number, end: number): Span[] {
  const spans: Span[] = [];
  for (const { node, start: offset } of block.pieces) {
    const from = Math.max(start - offset, 0);
    const to = Math.min(end - offset, node.data.length);
    if (from < to) {
      if (!block.text.startsWith(node.data.slice(from, to), offset + from)) return [];
      spans.push({ node, start: from, end: to });
    }
    if (offset + node.data.length >= end) break;
  }
  return spans;
}
