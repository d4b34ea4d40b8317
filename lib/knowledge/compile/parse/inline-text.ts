import type { Paragraph, PhrasingContent } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import type { CardLink } from '../../types.ts';

/** A paragraph as plain text, with the links it holds. */
export interface InlineText {
  text: string;
  links: CardLink[];
  /** Markup that claims may not use, in the words a writer would use. */
  unwanted: string[];
}

const NAMES: Partial<Record<PhrasingContent['type'], string>> = {
  strong: 'bold',
  emphasis: 'italics',
  inlineCode: 'code',
  html: 'HTML',
  image: 'a picture',
  break: 'a line break',
};

/** Joins a paragraph's pieces; link offsets count UTF-16 units of the joined text. */
export function readInline(paragraph: Paragraph): InlineText {
  const result: InlineText = { text: '', links: [], unwanted: [] };
  for (const node of paragraph.children) {
    const start = result.text.length;
    // A claim may be wrapped over several lines of the file; the reader sees one.
    result.text += (node.type === 'text' ? node.value : textOf(node)).replaceAll('\n', ' ');
    if (node.type === 'link') {
      result.links.push({ start, end: result.text.length, card: node.url });
    } else if (node.type !== 'text') {
      result.unwanted.push(NAMES[node.type] ?? node.type);
    }
  }
  return result;
}
