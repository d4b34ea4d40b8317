import { launchChrome } from './chrome.ts';
import { extensionTab } from './extension-pages.ts';
import { type BrowserKind, findBrowser, howToGet } from './find.ts';
import { launchFirefox } from './firefox.ts';
import type { LaunchOptions, Running } from './running.ts';

/**
 * Starts an installed browser of this kind with a fresh profile and, if asked, the built extension in it. Its
 * welcome page is closed again where nobody sees it.
 * Throws, in one line, when there is no such browser.
 */
export async function launch(kind: BrowserKind, options: LaunchOptions): Promise<Running> {
  const executable = findBrowser(kind);
  if (!executable) throw new Error(howToGet(kind));
  const start = kind === 'chrome' ? launchChrome : launchFirefox;
  const running = await start(executable, options);
  if (options.extension) await awaitWelcome(running, options.headless);
  return running;
}

/** Waits for the tab that greets after the installation: later it would come in front of another. */
async function awaitWelcome(running: Running, putAway: boolean): Promise<void> {
  try {
    const welcome = await extensionTab(running, 'welcome.html');
    if (putAway) await welcome.close();
  } catch (error) {
    await running.close();
    throw error;
  }
}
