import type { Frame } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { MARK } from '../../../lib/page/marks/names.ts';
import type { Point, RunnersPage } from '../../../scripts/browsers/runners-page.ts';
import type { Session } from '../harness.ts';
import { openCard, restUntil } from '../support/cards.ts';
import { eventually } from '../support/until.ts';

const PAGE = ['https://www.strava.com/clubs/3', 'sandboxed-frames.html'] as const;
const FRAMED = { 'https://www.strava.com/framed': 'framed.html' };

/** By the name of its frame, and '' for the page itself. */
type ByFrame<Seen> = Record<string, Seen>;

async function inFrames<Seen>({ page }: RunnersPage, look: string): Promise<ByFrame<Seen>> {
  const seen = page.frames().map((frame) => frame.evaluate(`[name, ${look}]`));
  return Object.fromEntries((await Promise.all(seen)) as [string, Seen][]);
}

const marks = (page: RunnersPage) =>
  inFrames<number>(page, `CSS.highlights.get('${MARK}')?.size ?? 0`);
const html = (page: RunnersPage) => inFrames<string>(page, 'document.documentElement.outerHTML');

export const sandboxesSuite = (session: () => Session) =>
  describe('frames in sandboxes', () => {
    test('are marked where their address is allowed, and left alone where they have none', async () => {
      const [page, plain] = await Promise.all([
        session().openFixture(...PAGE, FRAMED),
        session().openWithoutExtension(...PAGE, FRAMED),
      ]);
      const allowed = { '': 1, neither: 2, scripts: 2, origin: 2, both: 2 };
      const without = { srcdoc: 0, 'srcdoc-alone': 0, blank: 0, opaque: 0 };
      await eventually(() => marks(page)).toEqual({ ...allowed, ...without });
      expect(await html(page)).toEqual(await html(plain));
    });

    test('open their cards, and close them and those around them when the pointer leaves', async () => {
      const page = await session().openFixture(...PAGE, FRAMED);
      await eventually(async () => (await marks(page)).neither).toBe(2);
      const frame = await frameOf(page, 'neither');
      const before = await html(page);
      const host = () =>
        frame.evaluate(() => (document.documentElement.lastElementChild as HTMLElement).popover);
      await restUntil(
        page,
        () => placeIn(page, frame, 'neither'),
        async () => (await host()) === 'manual',
      );
      await page.page.mouse.move(900, 780, { steps: 4 });
      await eventually(() => html(page)).toEqual(before);

      const { y } = await openCard(page, 'calf strain');
      // Along the line first, so as not to be on the way to the card.
      await page.page.mouse.move(700, y);
      await page.page.mouse.move(700, y + 100);
      await eventually(() => page.tip()).toBeNull();
    });
  });

async function frameOf({ page }: RunnersPage, name: string): Promise<Frame> {
  for (const frame of page.frames()) if ((await frame.evaluate('name')) === name) return frame;
  throw new Error(`there is no frame "${name}"`);
}

/** Where the first mark in a frame is in the window. */
async function placeIn({ page }: RunnersPage, frame: Frame, name: string): Promise<Point> {
  const [x, y] = (await page.evaluate(`(() => {
    const frame = document.querySelector('[name=${name}]');
    const { x, y } = frame.getBoundingClientRect();
    return [x + frame.clientLeft, y + frame.clientTop];
  })()`)) as [number, number];
  const inside = (await frame.evaluate(`(() => {
    const [mark] = CSS.highlights.get('${MARK}');
    const live = document.createRange();
    live.setStart(mark.startContainer, mark.startOffset);
    live.setEnd(mark.endContainer, mark.endOffset);
    const { x, y, width, height } = live.getBoundingClientRect();
    return { x: x + width / 2, y: y + height / 2 };
  })()`)) as Point;
  return { x: x + inside.x, y: y + inside.y };
}
