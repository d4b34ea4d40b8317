import { isText, nameOf, parentNodeOf } from '../nodes.ts';
import type { BlockRoot } from './block.ts';

/** Inline by the HTML standard's default style sheet: their text belongs to the block around them. */
const INLINE = new Set(
  (
    'a abbr acronym b bdi bdo big cite data del dfn em font i ins label mark nobr q ruby rb rp rt ' +
    's small span strike strong sub sup time tt u var wbr'
  ).split(' '),
);

/** Whether `element` is of a kind that usually stands within a line. Custom elements may. */
export function isInlineByName(element: Element): boolean {
  const name = nameOf(element);
  return INLINE.has(name) || name.includes('-');
}

/**
 * Whether `element`'s text continues the text around it. Frameworks show spans and custom elements as
 * blocks, so those are asked for their style; this is called around hits only.
 */
export function isInline(element: Element): boolean {
  if (!isInlineByName(element)) return false;
  const { display } = getComputedStyle(element);
  // An inline element that is not shown has "none"; a custom one may be anything then.
  return (
    /^(inline|contents|ruby|$)/.test(display) || (display === 'none' && INLINE.has(nameOf(element)))
  );
}

/** What holds the block that `node`'s text is in, or null outside any document. */
export function blockOf(node: Node): BlockRoot | null {
  let at: Node | null = isText(node) ? parentNodeOf(node) : node;
  while (at instanceof Element && isInline(at)) {
    const parent = parentNodeOf(at);
    if (!parent) break;
    at = parent;
  }
  return at instanceof Element || at instanceof ShadowRoot ? at : null;
}
