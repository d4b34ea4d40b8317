/**
 * What the browser says of a node, whatever a page has named its fields: a form hands out its controls by
 * name before its own properties, so that with `<input name="nextSibling">` in it `form.nextSibling` is that
 * field, and a walk over the page would go round for ever. Chromium does so for extensions too.
 * (HTML standard, HTMLFormElement, [LegacyOverrideBuiltIns].)
 */

/** Reads a property as `owner` defines it. Looks it up late: plain Node, in unit tests, has no `owner`. */
function getter<Owner extends Node, Name extends keyof Owner>(
  owner: () => { prototype: Owner },
  name: Name,
): (node: Owner) => Owner[Name] {
  let get: (() => Owner[Name]) | undefined;
  return (node) => {
    get ??= Object.getOwnPropertyDescriptor(owner().prototype, name)?.get as () => Owner[Name];
    return get.call(node);
  };
}

const node = () => Node;
const element = () => Element;

export const nodeTypeOf = getter(node, 'nodeType');
export const firstChildOf = getter(node, 'firstChild');
export const lastChildOf = getter(node, 'lastChild');
export const nextSiblingOf = getter(node, 'nextSibling');
export const parentNodeOf = getter(node, 'parentNode');
export const isConnected = getter(node, 'isConnected');
export const firstElementChildOf = getter(element, 'firstElementChild');
export const nextElementSiblingOf = getter(element, 'nextElementSibling');
export const tagNameOf = getter(element, 'tagName');
export const namespaceOf = getter(element, 'namespaceURI');
export const shadowRootOf = getter(element, 'shadowRoot');

const textContent = getter(node, 'textContent');

export function textContentOf(given: Element): string {
  return textContent(given) ?? '';
}

export function contains(outer: Node, inner: Node | null): boolean {
  return Node.prototype.contains.call(outer, inner);
}

export function attributeOf(given: Element, name: string): string | null {
  return Element.prototype.getAttribute.call(given, name);
}

export function matches(given: Element, selector: string): boolean {
  return Element.prototype.matches.call(given, selector);
}

/** Every element below `root` as it is now: unlike `elementsIn` it costs nothing when the page changes. */
export function listElementsIn(root: Element | ShadowRoot): ArrayLike<Element> {
  return root instanceof Element
    ? Element.prototype.querySelectorAll.call(root, '*')
    : root.querySelectorAll('*');
}

/** Every element below `root`. */
export function elementsIn(root: Element | ShadowRoot): ArrayLike<Element> & Iterable<Element> {
  return root instanceof Element
    ? Element.prototype.getElementsByTagName.call(root, '*')
    : root.querySelectorAll('*');
}

const childNodes = getter(node, 'childNodes');

export function childCountOf(given: Node): number {
  return childNodes(given).length;
}
