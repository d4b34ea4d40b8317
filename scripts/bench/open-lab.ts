import type { BrowserKind } from '../browsers/find.ts';
import { launch } from '../browsers/launch.ts';
import type { Reading } from './in-page/stopwatch.ts';
import type { PageServer } from './server.ts';
import { type Lab, read, visit, waitFor } from './visit.ts';

/** Firefox blurs clocks to a millisecond, which is longer than much of what is measured. */
const SHARP_CLOCK = { 'privacy.reduceTimerPrecision': false };

/** Starts a browser with the bench's copy of the build and waits until it runs on the bench's pages. */
export async function openLab(kind: BrowserKind, folder: string, server: PageServer): Promise<Lab> {
  const running = await launch(kind, {
    headless: true,
    extension: folder,
    preferences: SHARP_CLOCK,
  });
  const lab = { running, server };
  // The background registers its script for the sites beyond the built-in ones, which takes a moment.
  await waitFor('the extension to run on the pages of the bench', () =>
    visit(lab, '/empty?run=scan', true, (page) => read<Reading>(page)),
  );
  return lab;
}
