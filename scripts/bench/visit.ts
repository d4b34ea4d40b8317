import type { Page } from 'puppeteer-core';
import type { Running } from '../browsers/running.ts';
import type { PeerReading } from './in-page/peers.ts';
import type { Reading, Stretch } from './in-page/stopwatch.ts';
import type { PageServer } from './server.ts';
import { sum } from './statistics.ts';

/** How long a scan or a peer may take, in milliseconds. */
const PATIENCE = 120_000;
/** Between two looks, in milliseconds. */
const POLL = 100;

/** A browser with the bench's copy of the extension, and the pages it opens. */
export interface Lab {
  running: Running;
  server: PageServer;
}

/** Opens a fresh tab, does something with it and closes it. */
export async function visit<T>(
  { running, server }: Lab,
  path: string,
  withExtension: boolean,
  use: (page: Page) => Promise<T>,
  before: (page: Page) => Promise<unknown> = async () => undefined,
): Promise<T> {
  const page = await running.browser.newPage();
  try {
    await page.setViewport({ width: 1200, height: 900 });
    await before(page);
    await page.goto(server.address(path, withExtension), { timeout: PATIENCE });
    return await use(page);
  } finally {
    await page.close();
  }
}

/** What a script in the content scripts' world says; null: it is not there, or has nothing to say yet. */
export async function read<T>(page: Page): Promise<T | null> {
  const json = (await page.evaluate(`
    window.dispatchEvent(new Event('bench-read'));
    document.documentElement.getAttribute('data-bench');
  `)) as string | null;
  return json === null ? null : (JSON.parse(json) as T | null);
}

/** Waits until `look` finds something. */
export async function waitFor<T>(what: string, look: () => Promise<T | null>): Promise<T> {
  const end = Date.now() + PATIENCE;
  while (Date.now() < end) {
    const found = await look();
    if (found !== null) return found;
    await new Promise((resolve) => setTimeout(resolve, POLL));
  }
  throw new Error(`waited in vain for ${what}`);
}

/** What a page is to come to: read, read and marked, or read by the bench's own program. */
type Goal = 'read' | 'marked' | 'lab';

const WANTED: Record<Goal, string[]> = {
  read: ['script marks', 'idle'],
  marked: ['script marks', 'idle', 'script detect', 'script tip'],
  lab: ['script detect', 'idle'],
};

/** Waits until our scripts are at rest on a page, and returns what they did so far. */
export function settled(page: Page, goal: Goal): Promise<Stretch[]> {
  let before = -1;
  return waitFor('the scan to end', async () => {
    const reading = await read<Reading>(page);
    if (!reading || reading.pending > 0) return null;
    const { stretches } = reading;
    // At rest: the same as at the look before.
    const isSame = stretches.length === before;
    before = stretches.length;
    const isWhole = WANTED[goal].every((name) => stretches.some(({ by }) => by === name));
    return isSame && isWhole ? stretches : null;
  });
}

/** Has a program of the bench do its work on a page that is loaded. */
export async function go(page: Page): Promise<void> {
  await page.evaluate(`document.dispatchEvent(new Event('bench-go'))`);
}

/** Has a peer do its work on a page that is loaded. */
export async function runPeer(page: Page): Promise<PeerReading> {
  await go(page);
  return waitFor('the peer', () => read<PeerReading>(page));
}

/** What a scan takes, in milliseconds: all that our scripts do from the first frame to the last mark. */
export function scanTime(stretches: Stretch[]): number {
  return timeOf(scanStretches(stretches));
}

export function timeOf(stretches: Stretch[]): number {
  return sum(stretches.map(({ ms }) => ms));
}

const PARTS = ['idle', 'observer', 'script detect', 'spare', 'task', 'timeout'];

/**
 * What our scripts do on a page until they are at rest. Not in it: marks.js being started with the document, the
 * card's script, and the looks for late shadow roots in the seconds after.
 */
export function readingStretches(stretches: Stretch[]): Stretch[] {
  return stretches.filter(({ by }) => PARTS.includes(by));
}

/** The parts of a scan: of the above, all up to the last slice in which text is read or marked. */
export function scanStretches(stretches: Stretch[]): Stretch[] {
  const before = readingStretches(stretches).filter(({ start }) => start < searchStart(stretches));
  // After that slice come only tasks of the card's script: it gets ready for the marks that are set.
  return before.slice(0, before.findLastIndex(({ by }) => by !== 'task') + 1);
}

/** The parts of the search for shadow roots, which begins when all else has its marks. */
export function searchStretches(stretches: Stretch[]): Stretch[] {
  const begun = searchStart(stretches);
  return readingStretches(stretches).filter(({ by, start }) => start >= begun && by !== 'task');
}

function searchStart(stretches: Stretch[]): number {
  return stretches.find(({ by }) => by === 'spare')?.start ?? Number.POSITIVE_INFINITY;
}
