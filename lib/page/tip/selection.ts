import { createMark, type Mark } from '../marks/mark.ts';
import { isText, TEXTS } from '../nodes.ts';
import type { Span } from '../text/block.ts';

/**
 * The selected words as if they were a mark that leads to `card`, so that its card can be shown at them.
 * Null when nothing in the document is selected (in a field, selections are the field's own).
 */
export function markSelection(card: string): Mark | null {
  const selection = getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  const { text, spans } = read(selection.getRangeAt(0));
  const mention = {
    start: 0,
    end: text.length,
    concept: card,
    card,
    topic: 'calf-strain' as const,
    redFlag: false,
  };
  const mark = createMark(mention, spans);
  return mark && { ...mark, isSelection: true };
}

function read(range: Range): { text: string; spans: Span[] } {
  const root = range.commonAncestorContainer;
  const walker = document.createTreeWalker(root, TEXTS);
  const spans: Span[] = [];
  let node: Node | null = isText(root) ? root : walker.nextNode();
  for (; node; node = walker.nextNode()) {
    if (!range.intersectsNode(node)) continue;
    const text = node as Text;
    const start = text === range.startContainer ? range.startOffset : 0;
    const end = text === range.endContainer ? range.endOffset : text.length;
    if (start < end) spans.push({ node: text, start, end });
  }
  const text = spans.map((span) => span.node.data.slice(span.start, span.end)).join('');
  return { text, spans };
}
