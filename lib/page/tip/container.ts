import { type ComponentChild, render } from 'preact';
import { matches } from '../nodes.ts';
import { parentOf } from '../text/around.ts';
import type { CardSize } from './place.ts';

/** What is left under the red-flag line when it is the last that can be seen: the card's padding and edge. */
const FOOT = 7;

/**
 * The one element of ours in the page, there only while a card is open.
 *
 * It stands in the top layer as a manual popover, above anything the page stacks, with a closed shadow
 * root: the page's styles and scripts do not reach the card. From inside a modal dialog, or an element that
 * fills the screen, it goes into that, since browsers let nothing outside be clicked; and into one that closes
 * when something beside it is.
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
    const parent = layerAround(anchor) ?? document.documentElement;
    if (this.#host.parentNode !== parent) parent.append(this.#host);
    if (!this.#host.matches(':popover-open')) this.#host.showPopover();
    render(card, this.#root);
    this.#undoZoom();
  }

  /** A page may enlarge itself by the CSS property, which would enlarge and move the card. */
  #undoZoom(): void {
    const card = this.#root.firstElementChild as HTMLElement | null;
    const zoom = this.#host.currentCSSZoom;
    if (card && zoom !== 1) card.style.setProperty('zoom', String(1 / zoom));
  }

  /** Whether it is still where it was put: a page may take it out, move or hide it, or what it was put into. */
  get isOpen(): boolean {
    return this.#host.matches(':popover-open') && this.#host.checkVisibility();
  }

  /** Whether an event that passed `path` happened in the card. */
  holds(path: EventTarget[]): boolean {
    return path.includes(this.#host);
  }

  /** The card's box in the viewport, or null when none is shown. */
  get box(): DOMRect | null {
    return this.#root.firstElementChild?.getBoundingClientRect() ?? null;
  }

  /** The card's own size, while it is drawn for measuring, with its red-flag line first. */
  get size(): CardSize | null {
    const card = this.box;
    if (!card) return null;
    const last = this.#root.querySelector('.red-flag') ?? this.#root.querySelector('.head');
    const bottom = last?.getBoundingClientRect().bottom ?? card.bottom;
    return { width: card.width, height: card.height, least: bottom - card.top + FOOT };
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

/** What lets nothing outside of it be pressed, or closes when something is. (HTML standard, light dismiss.) */
const LAYERS = 'dialog:modal, :fullscreen, :popover-open, dialog[open][closedby="any" i]';

/** The nearest of these around `element`, out of shadow roots too. */
function layerAround(element: Element): Element | null {
  for (let at: Element | null = element; at; at = parentOf(at)) {
    if (matches(at, LAYERS)) return at;
  }
  return null;
}
