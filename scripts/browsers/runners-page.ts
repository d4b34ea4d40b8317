import type { Page } from 'puppeteer-core';
import { MARK, RED_FLAG_MARK } from '../../lib/page/marks/names.ts';
import { readClosedRoot } from './closed-root.ts';
import type { Json } from './firefox-protocol.ts';
import { type MarkSeen, readMarks, scrollToMark } from './read-marks.ts';
import { readTip, type TipSeen } from './read-tip.ts';
import type { Running } from './running.ts';
import type { Reader } from './surface.ts';
import { until } from './until.ts';

/** A place in the viewport, in CSS pixels. */
export interface Point {
  x: number;
  y: number;
}

/** A page of a running site, seen as its reader and its own scripts see it. */
export class RunnersPage {
  readonly page: Page;
  readonly #running: Running;

  constructor(running: Running, page: Page) {
    this.#running = running;
    this.page = page;
  }

  /** Calls `reader` in the page's own world. */
  read<Args extends Json[], Result>(
    reader: Reader<Document, Args, Result>,
    ...args: Args
  ): Promise<Result> {
    return this.page.evaluate(
      `(${reader})(document, ...${JSON.stringify(args)})`,
    ) as Promise<Result>;
  }

  /** What is painted as marked, in the order of the page; with a selector, only inside that element. */
  marks(selector = ':root'): Promise<MarkSeen[]> {
    return this.read(readMarks, selector, MARK, RED_FLAG_MARK);
  }

  /** The marked words, in the order of the page. */
  async markedWords(selector?: string): Promise<string[]> {
    return (await this.marks(selector)).map(({ words }) => words);
  }

  /** The page as its own scripts would write it out. */
  html(): Promise<string> {
    return this.read((document) => document.documentElement.outerHTML);
  }

  /**
   * The middle of the first mark whose words contain `words`, scrolled into view. Waits until there is one: a page's
   * marks come one slice of reading after the other.
   */
  placeOf(words: string, selector?: string): Promise<Point> {
    return until(`a mark of "${words}"`, async () => {
      const index = (await this.markedWords(selector)).findIndex((seen) => seen.includes(words));
      if (index < 0) return null;
      await this.read(scrollToMark, index, selector ?? ':root', MARK, RED_FLAG_MARK);
      const mark = (await this.marks(selector))[index];
      return mark?.words.includes(words) ? mark.middle : null;
    });
  }

  /** Moves the pointer onto the mark with these words and leaves it there. */
  async restOn(words: string, selector?: string): Promise<Point> {
    const place = await this.placeOf(words, selector);
    await this.restAt(place);
    return place;
  }

  /** Moves the pointer to this place, slow at the end as a hand does, and leaves it there. */
  async restAt({ x, y }: Point): Promise<void> {
    await this.page.mouse.move(x - 3, y);
    await this.page.mouse.move(x, y);
  }

  /** The open card, or null. */
  tip(): Promise<TipSeen | null> {
    return this.readTipRoot(readTip);
  }

  /** Calls `reader` with the shadow root that holds the card; null while there is none. */
  readTipRoot<Args extends Json[], Result>(
    reader: Reader<ShadowRoot, Args, Result>,
    ...args: Args
  ): Promise<Result | null> {
    return readClosedRoot(this.#running, this.page, reader, ...args);
  }
}
