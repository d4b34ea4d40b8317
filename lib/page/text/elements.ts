/** Which elements are read, and which end a block of text. */

import {
  attributeOf,
  matches,
  namespaceOf,
  nodeTypeOf,
  parentNodeOf,
  tagNameOf,
} from '../nodes.ts';
import type { BlockRoot } from './block.ts';

/**
 * Never read: code, fields, media, and what is not text for readers (a script may put text even into a line
 * break). Upper case, as `tagName` gives it.
 */
const SKIPPED = new Set(
  (
    'SCRIPT STYLE NOSCRIPT TEMPLATE HEAD TEXTAREA INPUT SELECT OPTION DATALIST CODE PRE KBD SAMP ' +
    'BR CANVAS VIDEO AUDIO IFRAME OBJECT EMBED IMG PICTURE MAP METER PROGRESS'
  ).split(' '),
);

/** Inline by the HTML standard's default style sheet: their text belongs to the block around them. */
const INLINE = new Set(
  (
    'A ABBR ACRONYM B BDI BDO BIG CITE DATA DEL DFN EM FONT I INS LABEL MARK NOBR Q RUBY RB RP RT ' +
    'S SMALL SPAN STRIKE STRONG SUB SUP TIME TT U VAR WBR'
  ).split(' '),
);

/** Roles and attributes by which editors say that their text is being written. */
const EDITOR =
  '[contenteditable]:not([contenteditable="false" i]), [role="textbox" i], [role="searchbox" i]';

const HTML = 'http://www.w3.org/1999/xhtml';

/** Whether nothing inside `element` is read. */
export function isSkipped(element: Element): boolean {
  if (namespaceOf(element) !== HTML) return true;
  if (SKIPPED.has(tagNameOf(element))) return true;
  // Nearly all elements have neither attribute; matching a selector on each would cost more than the walk.
  return (
    (attributeOf(element, 'contenteditable') ?? attributeOf(element, 'role')) !== null &&
    matches(element, EDITOR)
  );
}

/** Whether `root` lies in something skipped, for text that is reached from below. */
export function isInsideSkipped(root: BlockRoot): boolean {
  for (let at = elementOf(root); at; at = parentOf(at)) if (isSkipped(at)) return true;
  return false;
}

/** The language of `root`'s text as the page declares it, or an empty string. */
export function langOf(root: BlockRoot): string {
  for (let at = elementOf(root); at; at = parentOf(at)) {
    const lang = attributeOf(at, 'lang');
    if (lang !== null) return lang;
  }
  return '';
}

function elementOf(root: BlockRoot): Element | null {
  return root instanceof ShadowRoot ? root.host : root;
}

/** The element around `element`, out of shadow roots too. */
export function parentOf(element: Element): Element | null {
  const parent = parentNodeOf(element);
  if (parent instanceof ShadowRoot) return parent.host;
  return parent instanceof Element ? parent : null;
}

/** Whether `element` is of a kind that usually stands within a line. Custom elements may. */
export function isInlineByName(element: Element): boolean {
  const tagName = tagNameOf(element);
  return INLINE.has(tagName) || tagName.includes('-');
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
    /^(inline|contents|ruby|$)/.test(display) ||
    (display === 'none' && INLINE.has(tagNameOf(element)))
  );
}

/** What holds the block that `node`'s text is in, or null outside any document. */
export function blockOf(node: Node): BlockRoot | null {
  let at: Node | null = nodeTypeOf(node) === Node.TEXT_NODE ? parentNodeOf(node) : node;
  while (at instanceof Element && isInline(at)) {
    const parent = parentNodeOf(at);
    if (!parent) break;
    at = parent;
  }
  return at instanceof Element || at instanceof ShadowRoot ? at : null;
}
