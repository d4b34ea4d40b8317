/** Which elements are read, and which end a block of text. */

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
  if (element.namespaceURI !== HTML) return true;
  if (SKIPPED.has(element.tagName)) return true;
  // Nearly all elements have neither attribute; matching a selector on each would cost more than the walk.
  return (
    (element.hasAttribute('contenteditable') || element.hasAttribute('role')) &&
    element.matches(EDITOR)
  );
}

/** Whether `element` lies in something skipped, for text that is reached from below. */
export function isInsideSkipped(element: Element): boolean {
  for (let at: Element | null = element; at; at = at.parentElement) if (isSkipped(at)) return true;
  return false;
}

/**
 * Whether `element`'s text continues the text around it. Frameworks show spans and custom elements as
 * blocks, so those are asked for their style; this is called around hits only.
 */
export function isInline(element: Element): boolean {
  const named = INLINE.has(element.tagName);
  if (!named && !element.tagName.includes('-')) return false;
  const { display } = getComputedStyle(element);
  return named ? !BLOCK_DISPLAY.test(display) : /^(inline|contents)$/.test(display);
}

/** An unstyled element that is not shown has `none`: its name decides. */
const BLOCK_DISPLAY = /^(block|flex|grid|table|list-item|flow-root)/;

/** The nearest element at or above `node` whose text is read as one block. */
export function blockOf(node: Node): Element | null {
  let element = node.nodeType === Node.ELEMENT_NODE ? (node as Element) : node.parentElement;
  while (element?.parentElement && isInline(element)) element = element.parentElement;
  return element;
}
