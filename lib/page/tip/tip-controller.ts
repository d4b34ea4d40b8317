import type { ComponentChild } from 'preact';
import { listen } from '../listen.ts';
import { elementAround, isInDocument, type Mark } from '../marks/mark.ts';
import type { PaintedMarks } from '../marks/painted-marks.ts';
import { boxesOf, contains, markAtPoint, markUnder, type Point } from '../pointer/hit-test.ts';
import { type PointerMove, watchPointer } from '../pointer/watch-pointer.ts';
import { Alarm } from './alarm.ts';
import { TipContainer } from './container.ts';
import {
  type Box,
  type CardSize,
  movedBy,
  type Placing,
  placeCard,
  type Writing,
} from './place.ts';
import {
  dueAt,
  nextState,
  type Over,
  shownMark,
  type TipEvent,
  type TipState,
  type TipTiming,
} from './state.ts';
import { isForControl } from './taps.ts';
import { seenPart } from './view.ts';
import { isOnWay } from './way.ts';

/** Higher than any card is, in CSS pixels, to measure one whole. */
const WHOLE = 10_000;

/** What a card is drawn with. */
interface CardView {
  mark: Mark;
  /** Null while its size is measured. */
  placing: Placing | null;
  isPinned: boolean;
  /** For screen readers, when the browser has no other way. */
  saying: string;
}

export interface TipControllerOptions {
  painted: PaintedMarks;
  /** Gets what the cards with these ids are drawn with; resolves at once when it is there. Never rejects. */
  prepare(cards: Iterable<string>): Promise<void>;
  /** Makes the card, or null when there is none for the mark. */
  draw(view: CardView): ComponentChild | null;
  sheets: CSSStyleSheet[];
  timing: TipTiming;
  /** Told of each card that has opened. */
  onShown(card: string): void;
  signal: AbortSignal;
}

/** Opens and closes the card as pointer, finger and keyboard ask, until the signal aborts. */
export class TipController {
  readonly #options: TipControllerOptions;
  #container: TipContainer | null = null;
  #state: TipState = { mode: 'idle' };
  #placing: Placing | null = null;
  #pointer: Point = { x: 0, y: 0 };
  /** Where the pointer was last on the shown mark. */
  #leftAt: Point = { x: 0, y: 0 };
  /** The box of the shown mark's line, as the card was placed by it. */
  #line: Box | null = null;
  /** Rings when the state is to change by itself. */
  readonly #change: Alarm;
  /** Rings when a pointer that was passing by has come to rest. */
  readonly #rest: Alarm;
  /** When the pointer last moved. */
  #movedAt = 0;
  #saying = '';
  #lastCard: string | null = null;

  constructor(options: TipControllerOptions) {
    this.#options = options;
    const { signal } = options;
    // Before the alarms stop: what it closes sets none.
    signal.addEventListener('abort', () => this.close());
    this.#change = new Alarm(() => this.#onTime(), signal);
    this.#rest = new Alarm(() => this.#rested(), signal);
    watchPointer(
      {
        moved: (move) => this.#pointerMoved(move),
        left: () => this.#handle({ type: 'pointer', over: null, speed: 0, now: performance.now() }),
        isInCard: (event) => this.#isInCard(event),
      },
      signal,
    );
    const scrolled = () => this.#hasMoved() && this.#handle({ type: 'elsewhere' });
    listen('scroll', scrolled, { capture: true, passive: true, signal });
    listen('resize', () => this.#resized(), { signal });
    listen('fullscreenchange', () => this.redraw(), { signal });
    listen('pointerdown', (event) => this.#pressed(event), { capture: true, signal });
    listen('click', (event) => this.#tapped(event), { capture: true, signal });
  }

  /** The container of the card on screen, or null. */
  get shown(): TipContainer | null {
    return this.#container?.isOpen ? this.#container : null;
  }

  /** The card that was opened last on this page. In memory alone: it goes with the page. */
  get lastCard(): string | null {
    return this.#lastCard;
  }

  close(): void {
    this.#handle({ type: 'close' });
  }

  async open(mark: Mark): Promise<void> {
    await this.prepare([mark]);
    this.#handle({ type: 'open', mark });
  }

  /** Gets ready to show the cards of these marks, so that none has to be waited for. */
  prepare(marks: Iterable<Mark>): Promise<void> {
    return this.#options.prepare(Iterator.from(marks).map(({ mention }) => mention.card));
  }

  pin(): void {
    this.#handle({ type: 'pin' });
    this.redraw();
  }

  /** Moves a pinned card, as far as there is room in view. */
  moveBy(x: number, y: number): void {
    const card = this.#container?.box;
    if (!this.#placing || !card) return;
    this.#placing = movedBy(this.#placing, { x, y }, card, seenPart());
    this.redraw();
  }

  /** Says something through the open card, for browsers that cannot say it otherwise. */
  say(text: string): void {
    this.#saying = text;
    this.redraw();
  }

  /**
   * Closes the card if its mark is no longer painted, since it would speak of words that are gone, and if the
   * page has taken it away: the next one may fare better.
   */
  closeIfStale(): void {
    const mark = shownMark(this.#state);
    const isGone = mark && this.#state.mode !== 'pinned' && !this.#isLive(mark);
    if (isGone || this.#container?.isOpen === false) this.close();
  }

  /** Draws the open card again, where it is. */
  redraw(): void {
    const mark = shownMark(this.#state);
    if (mark && this.#container) this.#render(mark);
  }

  #pointerMoved({ point, target, speed, isInCard, now }: PointerMove): void {
    this.#pointer = point;
    this.#movedAt = now;
    this.closeIfStale();
    if (speed > this.#options.timing.passingSpeed && shownMark(this.#state) === null) {
      this.#pass(speed);
      return;
    }
    const over = isInCard ? 'card' : this.#over(target);
    this.#handle({ type: 'pointer', over, speed, now });
  }

  /**
   * No card opens for a pointer that is passing by, so nothing is looked up under it, which is most of the work of a
   * move, until it has rested for a moment. The card's delay counts from the move all the same.
   */
  #pass(speed: number): void {
    const now = this.#movedAt;
    this.#handle({ type: 'pointer', over: null, speed, now });
    this.#rest.set(now + this.#options.timing.rest);
  }

  #rested(): void {
    // The page may have changed or scrolled under it.
    const over = this.#over(null);
    this.#handle({ type: 'pointer', over, speed: 0, now: this.#movedAt });
  }

  #isInCard(event: Event): boolean {
    return this.#container?.holds(event.composedPath()) ?? false;
  }

  /** @param target what lies there; null: not known */
  #markAtPointer(target: Element | null): Mark | null {
    const { painted } = this.#options;
    return target ? markUnder(painted, this.#pointer, target) : markAtPoint(painted, this.#pointer);
  }

  #over(target: Element | null): Over {
    const mark = this.#markAtPointer(target);
    const shown = shownMark(this.#state);
    if (mark && mark === shown) this.#leftAt = this.#pointer;
    const card = this.#container?.box;
    if (shown && mark !== shown && card && isOnWay(this.#leftAt, this.#pointer, card)) return 'way';
    return mark;
  }

  /** A card that was pinned stays, as far as it fits by now; any other would no longer be at its mark. */
  #resized(): void {
    this.#handle({ type: 'elsewhere' });
    this.moveBy(0, 0);
  }

  /** A press outside the card closes it; the page gets the press as ever. */
  #pressed(event: PointerEvent): void {
    if (!this.#isInCard(event)) this.#handle({ type: 'elsewhere' });
  }

  /**
   * A finger has no resting pointer, nor has many a pen: a tap on a mark opens its card, unless the tap does something
   * else on the page. The page gets it as ever.
   */
  #tapped(event: MouseEvent): void {
    // A click by key has no type.
    const isTap = event instanceof PointerEvent && ['touch', 'pen'].includes(event.pointerType);
    if (!isTap || isForControl(event.composedPath())) return;
    this.#pointer = { x: event.clientX, y: event.clientY };
    const mark = this.#markAtPointer(null);
    if (mark) void this.open(mark);
  }

  #handle(event: TipEvent): void {
    this.#rest.set(null);
    const state = nextState(this.#state, event, this.#options.timing);
    if (state === this.#state) return;
    const before = shownMark(this.#state);
    this.#state = state;
    const after = shownMark(state);
    if (after !== before) {
      if (after === null) this.#hide();
      else if (!this.#show(after)) {
        this.#state = { mode: 'idle' };
        this.#hide();
      }
    }
    this.#change.set(dueAt(this.#state));
  }

  async #onTime(): Promise<void> {
    const state = this.#state;
    if (state.mode === 'waiting') await this.prepare([state.mark]);
    // Another state has its own time.
    if (this.#state === state) this.#handle({ type: 'time', now: performance.now() });
  }

  /** Returns whether there is a card for the mark and room to say where it goes. */
  #show(mark: Mark): boolean {
    const boxes = boxesOf(mark);
    const line = boxes.find((box) => contains(box, this.#pointer)) ?? boxes[0];
    this.#placing = null;
    this.#leftAt = this.#pointer;
    this.#container ??= new TipContainer(this.#options.sheets);
    if (!line || !this.#isLive(mark) || !this.#render(mark)) return false;
    let card = this.#container.size;
    if (!card) return false;
    this.#line = line;
    const place = (size: CardSize) => placeCard(line, size, seenPart(), writingOf(mark));
    let placing = place(card);
    if (placing.width < card.width) {
      // It was measured as wide as the whole page has room for; narrower it is higher.
      this.#placing = { ...placing, scrolls: true, maxHeight: WHOLE };
      this.#render(mark);
      card = this.#container.size ?? card;
      placing = place(card);
    }
    this.#placing = placing;
    if (!this.#render(mark)) return false;
    if (placing.scrolls) {
      // A scroll bar takes room from the lines, of which there may be more now.
      this.#placing = place({ ...card, least: this.#container.size?.least ?? card.least });
      this.#render(mark);
    }
    this.#lastCard = mark.mention.card;
    this.#options.onShown(this.#lastCard);
    return true;
  }

  /**
   * Whether the shown mark has left its place in the viewport. When something arrives above it the page
   * scrolls to keep it where it is, and the card may stay.
   */
  #hasMoved(): boolean {
    const mark = shownMark(this.#state);
    const line = this.#line;
    if (!mark || !line) return true;
    return !boxesOf(mark).some(
      ({ left, top }) => Math.abs(left - line.left) < 1 && Math.abs(top - line.top) < 1,
    );
  }

  #isLive(mark: Mark): boolean {
    // Marks in elements that were taken out are forgotten only when the page has time.
    return mark.isSelection || (this.#options.painted.has(mark) && isInDocument(mark));
  }

  #render(mark: Mark): boolean {
    const anchor = elementAround(mark) ?? document.documentElement;
    const isPinned = this.#state.mode === 'pinned';
    const card = this.#options.draw({
      mark,
      placing: this.#placing,
      isPinned,
      saying: this.#saying,
    });
    if (!card || !this.#container) return false;
    this.#container.render(card, anchor);
    return true;
  }

  #hide(): void {
    this.#container?.destroy();
    this.#container = null;
    this.#placing = null;
    this.#saying = '';
  }
}

/** How the text around a mark runs. */
function writingOf(mark: Mark): Writing {
  const element = elementAround(mark);
  if (!element) return 'ltr';
  const { writingMode, direction } = getComputedStyle(element);
  if (!writingMode.startsWith('horizontal')) return 'vertical';
  return direction === 'rtl' ? 'rtl' : 'ltr';
}
