import { attributeOf, closest, parentNodeOf, treeOf, xmlLangOf } from '../nodes.ts';
import type { BlockRoot } from './block.ts';

/** The element that is `root`, or that the shadow root hangs on. */
export function elementOf(root: BlockRoot): Element | null {
  return root instanceof ShadowRoot ? root.host : root;
}

/** The element around an element or a text, out of shadow roots too. */
export function parentOf(node: Node): Element | null {
  const parent = parentNodeOf(node);
  if (parent instanceof ShadowRoot) return parent.host;
  return parent instanceof Element ? parent : null;
}

/** The language of `root`'s text as the page declares it, or an empty string. */
export function langOf(root: BlockRoot): string {
  // Level by level a tree of thousands of them takes Firefox, which wraps each node, half a second.
  for (let at = elementOf(root); at; ) {
    const named = closest(at, '[*|lang]');
    if (named) return xmlLangOf(named) ?? attributeOf(named, 'lang') ?? '';
    const tree = treeOf(at);
    at = tree instanceof ShadowRoot ? tree.host : null;
  }
  return '';
}
