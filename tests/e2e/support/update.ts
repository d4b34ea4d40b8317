import type { RunnersPage } from '../../../scripts/browsers/runners-page.ts';
import type { Running } from '../../../scripts/browsers/running.ts';
import { buildOf } from '../harness.ts';
import { eventually } from './until.ts';

/** Updates the extension, and waits until a page's marks are those of the new script. */
export async function updateUnder(running: Running, { page }: RunnersPage): Promise<void> {
  await page.evaluate(`window.marksBefore = CSS.highlights.get('footnote')`);
  await running.browser.installExtension(buildOf(running.kind));
  await eventually(async () => {
    // At a movement the old script sees that it is no longer wanted.
    await page.mouse.move(5, 5);
    await page.mouse.move(9, 9);
    return page.evaluate(`(CSS.highlights.get('footnote') ?? marksBefore) !== marksBefore`);
  }).toBe(true);
}
