import fc from 'fast-check';
import { LONGER } from './marked-page.ts';

/** Pieces of text: whole terms, halves of them, and what stands between or inside words. */
const PARTS = [
  'calf ',
  'calf ',
  'calf strain. ',
  'strain',
  'calf strain',
  'cow',
  ' blood clot',
  ' ran ',
  'cal',
  'f',
  '\u00AD',
  '\n',
  'x',
  '😀',
];
const INLINE = ['b', 'span', 'a', 'my-word'];
const BLOCKS = ['p', 'div', 'section', 'ul'];
/** Never read. */
const SKIPPED = ['code', 'textarea', 'svg'];

/** A node of a made-up page. */
export type Made =
  | { text: string }
  | { comment: string }
  | { tag: string; display?: 'none' | 'block' | undefined; children: Made[] };

export const text = fc
  .array(fc.constantFrom(...PARTS), { maxLength: 4 })
  .map((parts) => parts.join(''));
export const tag = fc.constantFrom(...INLINE, ...BLOCKS, ...SKIPPED, 'br', 'wbr');

/** Of up to five levels, of all that a page may be made of. */
const node: fc.Arbitrary<Made> = fc.letrec<{ node: Made }>((tie) => ({
  node: fc.oneof(
    { maxDepth: 5, depthIdentifier: 'tree' },
    { arbitrary: fc.record({ text }), weight: 3 },
    { arbitrary: fc.record({ comment: text }), weight: 1 },
    {
      arbitrary: fc.record({
        tag,
        display: fc.constantFrom(
          undefined,
          undefined,
          undefined,
          'none' as const,
          'block' as const,
        ),
        children: fc.array(tie('node'), { maxLength: 5, depthIdentifier: 'tree' }),
      }),
      weight: 3,
    },
  ),
})).node;

/** What stands in a made-up page. */
export const tree = fc.array(node, { maxLength: 6 });

/** How often a property is tried; `npm run test:long` tries it more often, with another seed each time. */
export const runs = (times: number) => ({
  numRuns: times * LONGER,
  ...(LONGER === 1 ? { seed: 20261122 } : {}),
});

export function build(made: Made): Node {
  if ('text' in made) return document.createTextNode(made.text);
  if ('comment' in made) return document.createComment(made.comment);
  const element = create(made.tag);
  if (made.display) element.style.display = made.display;
  element.append(...made.children.map(build));
  return element;
}

function create(tag: string): HTMLElement | SVGElement {
  return tag === 'svg'
    ? document.createElementNS('http://www.w3.org/2000/svg', 'svg')
    : document.createElement(tag);
}

/** A character of a page's text and where it comes from; null: it stands for a break or something unread. */
export interface Letter {
  letter: string;
  from: { node: Text; offset: number } | null;
}

/** The blocks of a made-up page, or shadow root, by the plainest reading there is; empty ones are left out. */
export function plainBlocks(root: Element | ShadowRoot): Letter[][] {
  const blocks: Letter[][] = [[]];
  const put = (letter: string, from: Letter['from']) => blocks.at(-1)?.push({ letter, from });
  const read = (node: Node) => {
    if (node instanceof Text) {
      for (let offset = 0; offset < node.data.length; offset++) {
        put(node.data.charAt(offset), { node, offset });
      }
    } else if (node instanceof Element) {
      const name = node.localName;
      if (name === 'br') put('\n', null);
      else if (SKIPPED.includes(name) || node.hasAttribute('contenteditable')) put('\uFFFC', null);
      else {
        const inLine = isInLine(name, (node as HTMLElement).style.display);
        if (!inLine) blocks.push([]);
        node.childNodes.forEach(read);
        if (!inLine) blocks.push([]);
      }
    }
  };
  root.childNodes.forEach(read);
  return blocks.filter((block) => block.some(({ from }) => from));
}

function isInLine(name: string, display: string): boolean {
  if (name === 'wbr') return display !== 'block';
  if (!INLINE.includes(name)) return false;
  return display === '' || (display === 'none' && !name.includes('-'));
}
