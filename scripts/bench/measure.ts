import { existsSync } from 'node:fs';
import { BROWSER_KINDS, type BrowserKind } from '../browsers/find.ts';
import { allPages } from './all-pages.ts';
import { bundle } from './bundle.ts';
import { copyBuild, watchPopupIn } from './copy.ts';
import type { Figure, Report } from './figure.ts';
import { measureBuild } from './groups/build.ts';
import { measureBytes } from './groups/bytes.ts';
import { measureGrowth } from './groups/growth.ts';
import { measureHover } from './groups/hover.ts';
import { measureLiving } from './groups/living.ts';
import { measureMainThread } from './groups/main-thread.ts';
import { measurePageCost } from './groups/page-cost.ts';
import { measurePopup } from './groups/popup.ts';
import { measureScan } from './groups/scan.ts';
import { openLab } from './open-lab.ts';
import { type PageServer, servePages } from './server.ts';
import { buildPopup, CARD_COUNTS, popupPath } from './synthetic-popup.ts';
import type { Lab } from './visit.ts';

/** What is measured in a browser with the bench's copy of the build. */
const IN_BROWSERS: Record<string, (lab: Lab, report: Report) => Promise<void>> = {
  scan: measureScan,
  main: measureMainThread,
  living: measureLiving,
  cost: measurePageCost,
  hover: measureHover,
  popup: measurePopup,
  growth: measureGrowth,
};

export const GROUPS: readonly string[] = ['build', 'bytes', ...Object.keys(IN_BROWSERS)];

export interface Measured {
  figures: Figure[];
  /** What could not be measured, and why. */
  failures: string[];
}

/**
 * Measures the groups asked for, one browser after the other, each in a fresh one: what goes wrong in one
 * spoils no other. Everything is measured on what is built, which the group `build` does afresh.
 */
export async function measure(
  groups: readonly string[],
  browsers: readonly BrowserKind[],
  show: Report,
): Promise<Measured> {
  const figures: Figure[] = [];
  const failures: string[] = [];
  const report: Report = (figure) => {
    figures.push(figure);
    show(figure);
  };
  if (groups.includes('build') || !isBuilt()) measureBuild(report);
  if (groups.includes('bytes')) measureBytes(report);
  const inBrowsers = groups.filter((name) => name in IN_BROWSERS);
  if (inBrowsers.length === 0) return { figures, failures };

  const server = await servePages(await allPages());
  try {
    for (const kind of browsers) {
      const folder = copyBuild(kind, await bundle('./lab/world.ts', kind === 'firefox'));
      if (inBrowsers.includes('popup')) await addPopups(folder);
      for (const name of inBrowsers) {
        try {
          await inFreshBrowser(kind, folder, server, (lab) => IN_BROWSERS[name]?.(lab, report));
        } catch (error) {
          failures.push(`${name} in ${kind}: ${error instanceof Error ? error.stack : error}`);
        }
      }
    }
  } finally {
    server.close();
  }
  return { figures, failures };
}

async function inFreshBrowser(
  kind: BrowserKind,
  folder: string,
  server: PageServer,
  use: (lab: Lab) => Promise<void> | undefined,
): Promise<void> {
  const lab = await openLab(kind, folder, server);
  try {
    await use(lab);
  } finally {
    await lab.running.close();
  }
}

async function addPopups(folder: string): Promise<void> {
  for (const count of CARD_COUNTS) {
    await buildPopup(folder, count);
    watchPopupIn(folder, popupPath(count));
  }
}

function isBuilt(): boolean {
  return BROWSER_KINDS.every((kind) => existsSync(`.output/${kind}-mv3/tip.js`));
}
