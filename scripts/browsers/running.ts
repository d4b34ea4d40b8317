import type { Browser } from 'puppeteer-core';
import type { BrowserKind } from './find.ts';

export interface LaunchOptions {
  headless: boolean;
  /** Folder of a built extension to load. */
  extension?: string | undefined;
  /** Port on 127.0.0.1 of an HTTP proxy through which everything the browser asks the network for goes. */
  proxyPort?: number | undefined;
  /** Preferences, in Firefox only. */
  preferences?: Record<string, unknown> | undefined;
}

/** A browser that was started by us. */
export interface Running {
  kind: BrowserKind;
  browser: Browser;
  /** The loaded extension: its id in the browser and where its pages are, without a slash at the end. */
  extension?: { id: string; origin: string };
  /** Ends the browser and removes its profile. */
  close(): Promise<void>;
}

/** The extension that was loaded. Throws for a browser that was started without one. */
export function extensionOf({ extension }: Running): { id: string; origin: string } {
  if (!extension) throw new Error('this browser was started without the extension');
  return extension;
}
