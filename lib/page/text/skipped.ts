import { attributeOf, matches, namespaceOf, tagNameOf } from '../nodes.ts';
import { elementOf, parentOf } from './around.ts';
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
