import type { TipController } from './tip-controller.ts';

/** How far one press of an arrow key moves the card, in CSS pixels. */
const STEP = 24;

const ARROWS: Record<string, [x: number, y: number]> = {
  ArrowLeft: [-STEP, 0],
  ArrowRight: [STEP, 0],
  ArrowUp: [0, -STEP],
  ArrowDown: [0, STEP],
};

/**
 * What keys do while a card is open. The page's shortcuts get no key that is pressed in the card, and the
 * card's keys work whatever the page listens for.
 */
export class CardKeys {
  readonly #controller: TipController;
  /** Where the focus was before it went into the card. */
  #before: HTMLElement | null = null;

  constructor(controller: TipController) {
    this.#controller = controller;
  }

  /** Called for each key event before the page gets it. */
  handle(event: KeyboardEvent): void {
    const card = this.#controller.shown;
    if (!card) return;
    const inCard = card.holds(event.composedPath());
    const isPress = event.type === 'keydown' && isPlain(event);
    if (isPress && event.key === 'Escape') {
      take(event);
      this.#leave(inCard);
      this.#controller.close();
    } else if (isPress && event.key === 'Tab') {
      this.#tab(event, inCard);
    } else if (inCard) {
      if (isPress) this.#move(event);
      event.stopImmediatePropagation();
    }
  }

  /** Arrow keys on the handle of a pinned card move it. */
  #move(event: KeyboardEvent): void {
    const way = ARROWS[event.key];
    if (!way || !this.#controller.shown?.focused?.hasAttribute('data-moves-card')) return;
    event.preventDefault();
    this.#controller.moveBy(...way);
  }

  /** Tab goes through the card, from the page into it and back to where the focus was. */
  #tab(event: KeyboardEvent, inCard: boolean): void {
    const card = this.#controller.shown;
    const controls = card?.controls ?? [];
    const back = event.shiftKey;
    const edge = back ? controls[0] : controls.at(-1);
    if (!inCard) {
      const first = back ? controls.at(-1) : controls[0];
      if (!first) return;
      take(event);
      this.#before = document.activeElement instanceof HTMLElement ? document.activeElement : null;
      first.focus();
    } else if (card?.focused === edge) {
      take(event);
      this.#leave(true);
    } else event.stopImmediatePropagation();
  }

  #leave(inCard: boolean): void {
    if (inCard) this.#before?.focus({ preventScroll: true });
    this.#before = null;
  }
}

/** With Ctrl, Alt or Meta a key is the browser's, and while words are being composed the input method's. */
function isPlain({ ctrlKey, altKey, metaKey, isComposing }: KeyboardEvent): boolean {
  return !ctrlKey && !altKey && !metaKey && !isComposing;
}

/** The key is ours: neither the page nor the browser does anything with it. */
function take(event: KeyboardEvent): void {
  event.preventDefault();
  event.stopImmediatePropagation();
}
