import { launchChrome } from './chrome.ts';
import { type BrowserKind, findBrowser, howToGet } from './find.ts';
import { launchFirefox } from './firefox.ts';
import type { LaunchOptions, Running } from './running.ts';

/**
 * Starts an installed browser of this kind with a fresh profile and, if asked, the built extension in it.
 * Throws, in one line, when there is no such browser.
 */
export function launch(kind: BrowserKind, options: LaunchOptions): Promise<Running> {
  const executable = findBrowser(kind);
  if (!executable) throw new Error(howToGet(kind));
  return kind === 'chrome' ? launchChrome(executable, options) : launchFirefox(executable, options);
}
