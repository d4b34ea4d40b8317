import type { ComponentChild } from 'preact';
import type { Bridge } from '../bridge.ts';
import type { Mark } from '../marks/mark.ts';
import { boxesOf, contains, markAtPoint, type Point } from '../pointer/hit-test.ts';
import { watchPointer } from '../pointer/watch-pointer.ts';
import { TipContainer } from './container.ts';
import { type Placing, placeCard } from './place.ts';
import { dueAt, nextState, shownMark, type TipEvent, type TipState } from './state.ts';
import { CLOSE_DELAY, OPEN_DELAY, PASSING_SPEED } from './timing.ts';

const TIMING = { openDelay: OPEN_DELAY, passingSpeed: PASSING_SPEED, closeDelay: CLOSE_DELAY };

/** Makes the card of a mark, or null when there is none for it. `placing` is null while it is measured. */
export type DrawCard = (mark: Mark, placing: Placing | null) => ComponentChild | null;

/** Opens and closes the card as the pointer and the keyboard ask, until the bridge's signal aborts. */
export class TipController {
  readonly #bridge: Bridge;
  readonly #draw: DrawCard;
  readonly #sheets: CSSStyleSheet[];
  #container: TipContainer | null = null;
  #state: TipState = { mode: 'idle' };
  #pointer: Point = { x: 0, y: 0 };
  #timer = 0;

  constructor(bridge: Bridge, draw: DrawCard, sheets: CSSStyleSheet[]) {
    this.#bridge = bridge;
    this.#draw = draw;
    this.#sheets = sheets;
    const { signal } = bridge;
    watchPointer((move) => this.#pointerMoved(move.point, move.speed, move.path), signal);
    addEventListener('scroll', () => this.close(), { capture: true, passive: true, signal });
    addEventListener('resize', () => this.close(), { signal });
    addEventListener('pointerdown', (event) => this.#pressed(event), { capture: true, signal });
    addEventListener('click', (event) => this.#tapped(event), { capture: true, signal });
    bridge.onKey = (event) => this.#key(event);
    signal.addEventListener('abort', () => this.close());
  }

  close(): void {
    this.#handle({ type: 'close' });
  }

  #pointerMoved(point: Point, speed: number, path: EventTarget[]): void {
    this.#pointer = point;
    const shown = shownMark(this.#state);
    const inCard = this.#container?.holds(path) ?? false;
    const over = inCard ? 'card' : markAtPoint(this.#bridge.painted, point);
    if (shown && !this.#bridge.painted.has(shown)) this.close();
    this.#handle({ type: 'pointer', over, speed, now: performance.now() });
  }

  /** A press outside the card closes it; the page gets the press as ever. */
  #pressed(event: PointerEvent): void {
    if (event.isTrusted && !this.#container?.holds(event.composedPath())) this.close();
  }

  /**
   * A finger has no resting pointer: a tap on a mark opens its card, unless the tap does something else on
   * the page. The page gets it as ever.
   */
  #tapped(event: MouseEvent): void {
    const byTouch = event instanceof PointerEvent && event.pointerType === 'touch';
    if (!event.isTrusted || !byTouch || isForControl(event)) return;
    this.#pointer = { x: event.clientX, y: event.clientY };
    const mark = markAtPoint(this.#bridge.painted, this.#pointer);
    if (mark) this.#handle({ type: 'open', mark });
  }

  /** Escape closes an open card and goes no further, so that it does not close the page's dialog too. */
  #key(event: KeyboardEvent): void {
    if (event.key !== 'Escape' || !event.isTrusted || !this.#container) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    this.close();
  }

  #handle(event: TipEvent): void {
    const before = shownMark(this.#state);
    this.#state = nextState(this.#state, event, TIMING);
    const after = shownMark(this.#state);
    if (after !== before) {
      if (after === null) this.#hide();
      else if (!this.#show(after)) {
        this.#state = { mode: 'idle' };
        this.#hide();
      }
    }
    clearTimeout(this.#timer);
    const due = dueAt(this.#state);
    if (due !== null) {
      const onTime = () => this.#handle({ type: 'time', now: performance.now() });
      this.#timer = window.setTimeout(onTime, Math.max(0, due - performance.now()));
    }
  }

  /** Returns whether there is a card for the mark and room to say where it goes. */
  #show(mark: Mark): boolean {
    const anchor = mark.spans[0]?.node.parentElement;
    const boxes = boxesOf(mark);
    const line = boxes.find((box) => contains(box, this.#pointer)) ?? boxes[0];
    const measured = this.#draw(mark, null);
    if (!anchor || !line || !measured || !this.#bridge.painted.has(mark)) return false;
    this.#container ??= new TipContainer(this.#sheets);
    this.#container.render(measured, anchor);
    const card = this.#container.box;
    if (!card) return false;
    const { clientWidth: width, clientHeight: height } = document.documentElement;
    // In quirks mode the root element is as tall as its content; the window is the viewport there.
    const viewport = { width, height: Math.min(height, innerHeight) || innerHeight };
    this.#container.render(this.#draw(mark, placeCard(line, card, viewport)), anchor);
    return true;
  }

  #hide(): void {
    this.#container?.destroy();
    this.#container = null;
  }
}

/** What a tap does something with by itself. */
const CONTROLS =
  'a[href], button, input, select, textarea, label, summary, [role="button"], [role="link"], [onclick]';

function isForControl(event: MouseEvent): boolean {
  return event.target instanceof Element && event.target.closest(CONTROLS) !== null;
}
