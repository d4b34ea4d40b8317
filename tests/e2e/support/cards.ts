import type { Point, RunnersPage } from '../../../scripts/browsers/runners-page.ts';
import { eventually } from './until.ts';

/** How long a rest may take to open a card before the pointer comes to rest anew: at first, in milliseconds. */
const PATIENCE = 1_000;

/**
 * Brings the pointer to rest on a mark until its card is shown, and returns where. The script that draws cards comes a
 * moment after the first mark, and does not know of a pointer that came to rest before it.
 */
export const openCard = (page: RunnersPage, words: string, selector?: string): Promise<Point> =>
  restUntil(
    page,
    () => page.placeOf(words, selector),
    async () => (await page.tip())?.shown === true,
  );

/** The same at any place, and until anything. */
export async function restUntil(
  page: RunnersPage,
  find: () => Promise<Point>,
  isOpen: () => Promise<boolean>,
): Promise<Point> {
  let place: Point = { x: 0, y: 0 };
  let restAgainAt = 0;
  let patience = PATIENCE;
  await eventually(async () => {
    if (Date.now() >= restAgainAt) {
      place = await find();
      await page.restAt(place);
      restAgainAt = Date.now() + patience;
      patience *= 2;
    }
    return isOpen();
  }).toBe(true);
  return place;
}
