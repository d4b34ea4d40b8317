import { attributeOf, matches, nameOf, namespaceOf } from '../nodes.ts';
import { elementOf, parentOf } from './around.ts';
import type { BlockRoot } from './block.ts';

/**
 * Never read: code, fields, media, and what is not text for readers (a script may put text even into a line
 * break).
 */
const SKIPPED = new Set(
  (
    'script style noscript template head textarea input select option datalist code pre kbd samp ' +
    'br canvas video audio iframe object embed img picture map meter progress'
  ).split(' '),
);

/** Roles and attributes by which editors say that their text is being written. */
const EDITOR =
  '[contenteditable]:not([contenteditable="false" i]), [role="textbox" i], [role="searchbox" i]';

const HTML = 'http://www.w3.org/1999/xhtml';

/** Whether a document is written in as a whole. Nothing tells of a change of it. */
export function isEditor({ designMode }: Document): boolean {
  return designMode === 'on';
}

/** Whether nothing inside `element` is read. */
export function isSkipped(element: Element): boolean {
  if (namespaceOf(element) !== HTML) return true;
  if (SKIPPED.has(nameOf(element))) return true;
  // Nearly all elements have neither attribute; matching a selector on each would cost more than the walk.
  return (
    (attributeOf(element, 'contenteditable') ?? attributeOf(element, 'role')) !== null &&
    matches(element, EDITOR)
  );
}

/**
 * Whether `root` lies in something skipped, for text that is reached from below; all does while the document as a
 * whole is an editor, as older boards' frames for writing are.
 */
export function isInsideSkipped(root: BlockRoot): boolean {
  if (isEditor(document)) return true;
  for (let at = elementOf(root); at; at = parentOf(at)) if (isSkipped(at)) return true;
  return false;
}
