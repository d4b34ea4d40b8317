import { type ComponentChild, render } from 'preact';
import { matches } from '../nodes.ts';
import { parentOf } from '../text/around.ts';

/**
 * The one element of ours in the page, there only while a card is open.
 *
 * It stands in the top layer as a manual popover, above anything the page stacks, with a closed shadow
 * root: the page's styles and scripts do not reach the card. Inside a modal dialog it goes into that
 * dialog, since everything outside is inert.
 */
export class TipContainer {
  readonly #host = document.createElement('div');
  readonly #root = this.#host.attachShadow({ mode: 'closed' });

  constructor(sheets: CSSStyleSheet[]) {
    this.#host.popover = 'manual';
    // Dark Reader inverts whole pages in its filter mode, but leaves alone what bears its own name.
    this.#host.className = 'darkreader';
    this.#root.adoptedStyleSheets = sheets;
  }

  /** Shows `card`, near `anchor` in the document's tree. */
  render(card: ComponentChild, anchor: Element): void {
    const parent = modalAround(anchor) ?? document.documentElement;
    if (this.#host.parentNode !== parent) parent.append(this.#host);
    if (!this.#host.matches(':popover-open')) this.#host.showPopover();
    render(card, this.#root);
  }

  /** Whether an event that passed `path` happened in the card. */
  holds(path: EventTarget[]): boolean {
    return path.includes(this.#host);
  }

  /** The card's box in the viewport, or null when none is shown. */
  get box(): DOMRect | null {
    return this.#root.firstElementChild?.getBoundingClientRect() ?? null;
  }

  /** What can have the focus in the card, in order. */
  get controls(): HTMLElement[] {
    return [...this.#root.querySelectorAll('button')].filter((button) => button.checkVisibility());
  }

  get focused(): Element | null {
    return this.#root.activeElement;
  }

  /** Takes the card and the element out of the page. */
  destroy(): void {
    render(null, this.#root);
    this.#host.remove();
  }
}

/** The modal dialog around `element`, out of shadow roots too. */
function modalAround(element: Element): Element | null {
  for (let at: Element | null = element; at; at = parentOf(at)) {
    if (matches(at, 'dialog:modal')) return at;
  }
  return null;
}
