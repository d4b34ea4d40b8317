import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { freshScan, LONGER, MarkedPage } from './marked-page.ts';
import { build, plainBlocks, runs, tag, text, tree } from './random-tree.ts';

afterEach(() => document.body.replaceChildren());

const KINDS = [
  'insert',
  'wrap',
  'remove',
  'move',
  'split',
  'edit',
  'join',
  'hide',
  'shadow',
  'editor',
];
/** Found out after a second only: tried in the long run alone, and seldom. */
const LATE = { arbitrary: fc.constant('attach'), weight: LONGER > 1 ? 1 : 0 };

const change = fc.record({
  kind: fc.oneof({ arbitrary: fc.constantFrom(...KINDS), weight: 40 }, LATE),
  /** Which node it happens to, and a second one, among those there are. */
  at: fc.nat({ max: 99 }),
  to: fc.nat({ max: 99 }),
  text: fc.oneof(text, fc.constantFrom('calf ', 'strain')),
  tag,
  /** How long the page rests after it: not at all, until it is reported, until all is read. */
  rest: fc.constantFrom('none', 'none', 'reported', 'read'),
});
type Change = typeof change extends fc.Arbitrary<infer Value> ? Value : never;

describe('a page that changes in any way', () => {
  it(
    'ends with the marks of a fresh scan',
    async () => {
      let marks = 0;
      await fc.assert(
        fc.asyncProperty(
          tree,
          fc.array(change, { maxLength: 14, size: 'max' }),
          async (made, changes) => {
            const main = document.createElement('main');
            main.append(...made.map(build));
            document.body.replaceChildren(main);
            const lifetime = new AbortController();
            const page = new MarkedPage(lifetime.signal);
            // Half of the time the page is known before it changes, and else still being read.
            if (changes.length % 2) await page.settled();
            for (const one of changes) {
              apply(one, main);
              if (one.rest === 'reported') await Promise.resolve();
              else if (one.rest === 'read') await page.settled();
            }
            const isLate = changes.some(({ kind }) => kind === 'attach');
            if (isLate) await new Promise((resolve) => setTimeout(resolve, 1_300));
            await page.settled();
            const words = page.words;
            const painted = [...page.painted].map((mark) => mark.words);
            lifetime.abort();
            expect(words).toEqual(await freshScan());
            expect(painted.sort()).toEqual(plainWords(main).sort());
            marks += words.length;
          },
        ),
        runs(60),
      );
      expect(marks).toBeGreaterThan(20);
    },
    60_000 * LONGER,
  );
});

const TERM = /calf strain|calf|blood clot/;

/** What the fake detector marks of the plainest reading, in shadow roots too. */
function plainWords(main: Element): string[] {
  const roots = nodesIn(main).filter((node) => node instanceof ShadowRoot);
  const read = [main, ...roots].flatMap((root) => (isUnread(root) ? [] : plainBlocks(root)));
  const texts = read
    .map((block) => block.map(({ letter }) => letter).join(''))
    .filter((one) => TERM.test(one));
  const cows = texts.join().match(/\bcow/g)?.length ?? 0;
  const found = texts.flatMap((one) => one.match(new RegExp(TERM, 'g')) ?? []);
  return cows > 0 && cows >= found.length ? [] : found;
}

const isUnread = (root: Node): boolean => {
  for (let at: Node | null = root; at; at = at instanceof ShadowRoot ? at.host : at.parentNode) {
    if (at instanceof Element && at.matches('[contenteditable], br, code, textarea, svg'))
      return true;
  }
  return false;
};

/** Every node below, in shadow roots too. */
function nodesIn(root: Node): Node[] {
  const shadow = root instanceof Element ? root.shadowRoot : null;
  const inside = shadow ? [shadow, ...nodesIn(shadow)] : [];
  return [...inside, ...[...root.childNodes].flatMap((node) => [node, ...nodesIn(node)])];
}

function apply({ kind, at, to, text: words, tag: name }: Change, main: Element): void {
  const nodes = [main, ...nodesIn(main)];
  const node = nodes[at % nodes.length] as Node;
  const other = nodes[to % nodes.length] as Node;
  const parent = node instanceof Element || node instanceof ShadowRoot ? node : main;
  const element = (node instanceof Element ? node : node.parentElement) ?? main;
  const child = parent.childNodes[to % (parent.childNodes.length + 1)] ?? null;
  switch (kind) {
    case 'insert':
      parent.insertBefore(document.createTextNode(words), child);
      break;
    case 'wrap':
      parent.insertBefore(build({ tag: name, children: [{ text: words }] }), child);
      break;
    case 'remove':
      if (node !== main && !(node instanceof ShadowRoot)) (node as ChildNode).remove();
      break;
    case 'move':
      // Into itself it cannot go, also not by way of a shadow root.
      if (node === main || node instanceof ShadowRoot) break;
      if (!nodesIn(node).includes(parent) && !nodesIn(node).includes(other)) {
        (other instanceof Element && other !== node ? other : main).append(node);
      }
      break;
    case 'split':
      if (node instanceof Text) node.splitText(to % (node.length + 1));
      break;
    case 'edit':
      if (node instanceof Text) node.replaceData(to % (node.length + 1), at % 5, words);
      break;
    case 'join':
      node.normalize();
      break;
    case 'hide':
      // What a custom element is in a line for is asked when it is read, and not seen to change.
      if (element.localName !== 'my-word') element.toggleAttribute('hidden');
      break;
    case 'editor':
      if (!element.toggleAttribute('contenteditable')) element.removeAttribute('contenteditable');
      break;
    case 'shadow':
      attach(parent.insertBefore(document.createElement('div'), child), words);
      break;
    case 'attach':
      attach(element, words);
  }
}

/**
 * Gives an element an open shadow root with text, where it may have one. Not a paragraph, whose root a fresh scan finds
 * a second later than all else.
 */
function attach(element: Element, words: string): void {
  if (element.shadowRoot || !/^(div|section|span)$/.test(element.localName)) return;
  element.attachShadow({ mode: 'open' }).append(words);
}
