/** One text node's part in a block's text. */
export interface Piece {
  node: Text;
  /** Where the node's data begins in the block's text. */
  start: number;
}

/** What can hold a block: an element, or an open shadow root with text directly in it. */
export type BlockRoot = Element | ShadowRoot;

/**
 * The text of one block-level element between two block children, inline children joined, so that
 * `calf <b>strain</b>` is one run of words. A line break element is "\n", anything unread (code, fields,
 * pictures) is U+FFFC. All offsets are UTF-16 units.
 */
export interface Block {
  /** What holds the block. */
  container: BlockRoot;
  text: string;
  pieces: Piece[];
}

/** Stands for something unread inside a line: no mention reaches across it. */
export const UNREAD = '\uFFFC';

/** The longest text handed over in one piece, so that none overruns a slice, be it full of mentions. */
const LONGEST = 16_384;

/** How far before `LONGEST` the end of a sentence is looked for. */
const LOOK_BACK = 4_096;

/**
 * A block in pieces of at most `LONGEST`, cut between sentences where there is one, else between words: no
 * mention reaches over the end of a sentence.
 */
export function cutBlock(block: Block): Block[] {
  if (block.text.length <= LONGEST) return [block];
  const blocks: Block[] = [];
  let first = 0;
  for (let start = 0; start < block.text.length; ) {
    const end = cutAfter(block.text, start);
    const pieces: Piece[] = [];
    for (let at = first; at < block.pieces.length; at++) {
      const { node, start: offset } = block.pieces[at] as Piece;
      if (offset >= end) break;
      pieces.push({ node, start: offset - start });
      // The last one may go on in the next part.
      first = offset + node.length > end ? at : at + 1;
    }
    blocks.push({ ...block, text: block.text.slice(start, end), pieces });
    start = end;
  }
  return blocks;
}

function cutAfter(text: string, start: number): number {
  const limit = start + LONGEST;
  if (limit >= text.length) return text.length;
  const tail = text.slice(limit - LOOK_BACK, limit);
  const sentence = Math.max(tail.lastIndexOf('. '), tail.lastIndexOf('\n'));
  const cut = sentence > 0 ? sentence : tail.lastIndexOf(' ');
  return cut > 0 ? limit - LOOK_BACK + cut + 1 : limit;
}

/** A stretch of one text node, in the node's own offsets. */
export interface Span {
  node: Text;
  start: number;
  end: number;
}

/**
 * Where `block.text.slice(start, end)` stands in the document: one span per text node, in order. Empty
 * when the nodes no longer hold that text. It asks for parts alone: Firefox hands out a copy of a node's whole
 * text at each look, and for the marks of 10 MB in one node these took ten seconds.
 */
export function spansOf(block: Block, start: number, end: number): Span[] {
  const spans: Span[] = [];
  for (const { node, start: offset } of block.pieces) {
    const from = Math.max(start - offset, 0);
    const to = Math.min(end - offset, node.length);
    if (from < to) {
      if (!block.text.startsWith(node.substringData(from, to - from), offset + from)) return [];
      spans.push({ node, start: from, end: to });
    }
    if (offset + node.length >= end) break;
  }
  return spans;
}
