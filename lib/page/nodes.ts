/**
 * What the browser says of a node, whatever a page has named its fields: a form hands out its controls by
 * name before its own properties, so that with `<input name="nextSibling">` in it `form.nextSibling` is that
 * field, and a walk over the page would go round for ever. Chromium does so for extensions too.
 * (HTML standard, HTMLFormElement, [LegacyOverrideBuiltIns].)
 */

type Getter<Owner, Name extends keyof Owner> = (this: Owner) => Owner[Name];

/** The getter of a property as its class defines it. Plain Node, in unit tests, has none of these classes. */
function getter<Owner, Name extends keyof Owner>(
  owner: { prototype: Owner } | undefined,
  name: Name,
): Getter<Owner, Name> {
  return Object.getOwnPropertyDescriptor(owner?.prototype ?? {}, name)?.get as Getter<Owner, Name>;
}

const { Node: node, Element: element } = globalThis as Partial<typeof globalThis>;
const nodeType = getter(node, 'nodeType');
const firstChild = getter(node, 'firstChild');
const lastChild = getter(node, 'lastChild');
const nextSibling = getter(node, 'nextSibling');
const previousSibling = getter(node, 'previousSibling');
const parentNode = getter(node, 'parentNode');
const connected = getter(node, 'isConnected');
const childNodes = getter(node, 'childNodes');
const localName = getter(element, 'localName');
const namespaceURI = getter(element, 'namespaceURI');
const shadowRoot = getter(element, 'shadowRoot');
const scrollHeight = getter(element, 'scrollHeight');

// Each a function written out: with one made for all of them the browser could build in none, and calling them
// took a third of the time of a whole scan.
const nodeTypeOf = (given: Node) => nodeType.call(given);
export const firstChildOf = (given: Node) => firstChild.call(given);
export const lastChildOf = (given: Node) => lastChild.call(given);
export const nextSiblingOf = (given: Node) => nextSibling.call(given);
export const previousSiblingOf = (given: Node) => previousSibling.call(given);
export const parentNodeOf = (given: Node) => parentNode.call(given);
export const isConnected = (given: Node) => connected.call(given);
/** In small letters; `tagName` is so in documents that are XML, and in capitals in others. */
export const nameOf = (given: Element) => localName.call(given);
export const namespaceOf = (given: Element) => namespaceURI.call(given);
export const shadowRootOf = (given: Element) => shadowRoot.call(given);
export const scrollHeightOf = (given: Element) => scrollHeight.call(given);

export function isElement(given: Node): given is Element {
  // By number: to ask Firefox whose instance a node is takes several times as long.
  return nodeTypeOf(given) === 1;
}

/** What `isText` calls text, for a TreeWalker: NodeFilter's SHOW_TEXT and SHOW_CDATA_SECTION. */
export const TEXTS = 4 | 8;

/** Whether a node is text, of which documents that are XML have two kinds. */
export function isText(given: Node): given is Text {
  const type = nodeTypeOf(given);
  return type === 3 || type === 4;
}

export function contains(outer: Node, inner: Node | null): boolean {
  return Node.prototype.contains.call(outer, inner);
}

export function attributeOf(given: Element, name: string): string | null {
  return Element.prototype.getAttribute.call(given, name);
}

const XML = 'http://www.w3.org/XML/1998/namespace';

/** The language by `xml:lang`, which documents that are XML have and which then goes before `lang` (HTML standard). */
export function xmlLangOf(given: Element): string | null {
  return Element.prototype.getAttributeNS.call(given, XML, 'lang');
}

export function matches(given: Element, selector: string): boolean {
  return Element.prototype.matches.call(given, selector);
}

/** The element itself or the nearest around it that fits, within its tree. */
export function closest(given: Element, selector: string): Element | null {
  return Element.prototype.closest.call(given, selector);
}

/** What a node's tree hangs on: a document, a shadow root, or the topmost of what is in neither. */
export function treeOf(given: Node): Node {
  return Node.prototype.getRootNode.call(given);
}

/** Goes through a page's list: with `for … of` Firefox calls into the page's world and back for each step. */
export function forEachIn<T extends Node>(list: ArrayLike<T>, visit: (node: T) => void): void {
  const { length } = list;
  for (let at = 0; at < length; at++) visit(list[at] as T);
}

/** Elements in document order. */
export interface ElementList extends ArrayLike<Element> {
  item(index: number): Element | null;
}

/** The elements below `root` that fit, as they are now: unlike a live list it costs nothing when the page changes. */
export function listElementsIn(root: Element | ShadowRoot, selector = '*'): ElementList {
  return root instanceof Element
    ? Element.prototype.querySelectorAll.call(root, selector)
    : root.querySelectorAll(selector);
}

/** Every element below `root`, in a live list where the browser has such. */
export function elementsIn(root: Element | ShadowRoot): ElementList & Iterable<Element> {
  return root instanceof Element
    ? Element.prototype.getElementsByTagName.call(root, '*')
    : root.querySelectorAll('*');
}

/**
 * Every element below `root`, to be gone through in parts. For a whole page the list is live: browsers go through the
 * page for one only as far as they are asked for an `item`, and to list 100,000 elements at once took 5 to 10 ms. For an
 * index in brackets Chromium counts all of them first; once they are counted, it is the quicker way in Firefox.
 */
export function elementsByPartsIn(root: Element | ShadowRoot): ElementList {
  return root === document.documentElement ? elementsIn(root) : listElementsIn(root);
}

export function childCountOf(given: Node): number {
  return childNodes.call(given).length;
}
