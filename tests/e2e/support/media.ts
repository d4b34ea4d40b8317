import { callInWindow } from '../../../scripts/browsers/firefox-protocol.ts';
import type { RunnersPage } from '../../../scripts/browsers/runners-page.ts';
import type { Running } from '../../../scripts/browsers/running.ts';

/** What a page is drawn for; without a key: as usual. */
export interface Medium {
  print?: boolean;
  forcedColors?: boolean;
  reducedMotion?: boolean;
}

/** Has the page drawn for paper, with forced colours or with little motion. */
export async function drawFor(
  running: Running,
  { page }: RunnersPage,
  { print = false, forcedColors = false, reducedMotion = false }: Medium,
): Promise<void> {
  if (running.kind === 'chrome') {
    const session = await page.createCDPSession();
    await session.send('Emulation.setEmulatedMedia', {
      media: print ? 'print' : '',
      features: [
        { name: 'forced-colors', value: forcedColors ? 'active' : '' },
        { name: 'prefers-reduced-motion', value: reducedMotion ? 'reduce' : '' },
      ],
    });
    return;
  }
  await page.bringToFront();
  await callInWindow(running.browser, SET, print, forcedColors, reducedMotion);
}

const SET = `(print, forcedColors, reducedMotion) => {
  gBrowser.selectedBrowser.browsingContext.mediumOverride = print ? 'print' : '';
  const set = (name, value, wanted) =>
    wanted ? Services.prefs.setIntPref(name, value) : Services.prefs.clearUserPref(name);
  // Colours of the reader's own over those of pages: what a contrast theme of the system does.
  set('browser.display.document_color_use', 2, forcedColors);
  set('ui.prefersReducedMotion', 1, reducedMotion);
}`;
