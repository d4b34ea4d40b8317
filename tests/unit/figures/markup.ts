import { Fragment, isValidElement, type VNode } from 'preact';

type Component = (props: Record<string, unknown>) => unknown;

/**
 * The markup of views that use no hooks, without a DOM: components are called, elements written out.
 * Enough to read what a drawing shows; no replacement for a browser.
 */
export function markupOf(node: unknown): string {
  if (Array.isArray(node)) return node.map(markupOf).join('');
  if (node === null || node === undefined || typeof node === 'boolean') return '';
  if (!isValidElement(node)) return escaped(String(node));
  const { type, props } = node as VNode<Record<string, unknown>>;
  if (typeof type === 'function') {
    return markupOf(type === Fragment ? props.children : (type as Component)(props));
  }
  const attributes = Object.entries(props)
    .filter(([name, value]) => name !== 'children' && name !== 'key' && value !== undefined)
    .map(([name, value]) => ` ${name}="${escaped(String(value))}"`);
  return `<${type}${attributes.join('')}>${markupOf(props.children)}</${type}>`;
}

/** The texts of every element of one name, without the elements inside. */
export function textsOf(markup: string, element: string): string[] {
  return [...markup.matchAll(new RegExp(`<${element}\\b[^>]*>(.*?)</${element}>`, 'gs'))].map(
    ([, inside = '']) =>
      inside
        .replace(/<[^>]*>/g, ' ')
        .replace(/\s+/g, ' ')
        .trim(),
  );
}

function escaped(text: string): string {
  return text.replace(/[&<"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
