import type { KeyInput, Page } from 'puppeteer-core';
import type { Json } from './firefox-protocol.ts';

/**
 * Runs in the page. Gets the document and JSON arguments, returns JSON; must not use anything from outside.
 */
export type Reader<Root, Args extends Json[], Result> = (
  root: Root,
  ...args: Args
) => Result | Promise<Result>;

/** One of the extension's own pages, popup or tab, in either browser. */
export interface Surface {
  read<Args extends Json[], Result>(
    reader: Reader<Document, Args, Result>,
    ...args: Args
  ): Promise<Result>;
  /** Types text into whatever has the focus. */
  type(text: string): Promise<void>;
  /** Presses one key, named as in `KeyboardEvent.key`; `Control+Enter` with another one held. */
  press(key: string): Promise<void>;
  /** Writes a PNG of what can be seen. */
  screenshot(file: `${string}.png`): Promise<void>;
  close(): Promise<void>;
}

/** A tab, or Chromium's popup, which is driven like one. */
export function pageSurface(page: Page): Surface {
  return {
    read: (reader, ...args) =>
      page.evaluate(`(${reader})(document, ...${JSON.stringify(args)})`) as Promise<never>,
    type: (text) => page.keyboard.type(text),
    press: async (key) => {
      try {
        const [last = '', held] = key.split('+').reverse();
        if (held) await page.keyboard.down(held as KeyInput);
        await page.keyboard.press(last as KeyInput);
        if (held) await page.keyboard.up(held as KeyInput);
      } catch (error) {
        // A key may close the popup before the browser has answered that it was pressed.
        if (!page.isClosed()) throw error;
      }
    },
    screenshot: async (file) => {
      await page.screenshot({ path: file });
    },
    close: async () => {
      if (page.isClosed()) return;
      // A popup may be closing by itself at this very moment.
      await page.close().catch((error: unknown) => {
        if (!page.isClosed()) throw error;
      });
    },
  };
}
