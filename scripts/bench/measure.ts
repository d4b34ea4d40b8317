import { existsSync } from 'node:fs';
import { BROWSER_KINDS } from '../browsers/find.ts';
import { copyBuild } from './copy.ts';
import type { Figure, Report } from './figure.ts';
import { measureBuild } from './groups/build.ts';
import { measureBytes } from './groups/bytes.ts';
import { measureMainThread } from './groups/main-thread.ts';
import { measureScan } from './groups/scan.ts';
import { openLab } from './open-lab.ts';
import { documentOf, PAGES, type PageName, writePage } from './pages/index.ts';
import { servePages } from './server.ts';
import type { Lab } from './visit.ts';

/** What is measured in a browser with the bench's copy of the build. */
const IN_BROWSERS: Record<string, (lab: Lab, report: Report) => Promise<void>> = {
  scan: measureScan,
  main: measureMainThread,
};

export const GROUPS: readonly string[] = ['build', 'bytes', ...Object.keys(IN_BROWSERS)];

/**
 * Measures the groups asked for, one browser after the other. Everything is measured on what is built, which
 * the group `build` does afresh.
 */
export async function measure(groups: readonly string[], show: Report): Promise<Figure[]> {
  const figures: Figure[] = [];
  const report: Report = (figure) => {
    figures.push(figure);
    show(figure);
  };
  if (groups.includes('build') || !isBuilt()) measureBuild(report);
  if (groups.includes('bytes')) measureBytes(report);
  const wanted = groups.flatMap((name) => IN_BROWSERS[name] ?? []);
  if (wanted.length === 0) return figures;

  const server = await servePages({
    '/empty': () => documentOf('Empty', ''),
    ...Object.fromEntries(
      (Object.keys(PAGES) as PageName[]).map((name) => [`/${name}`, () => writePage(name)]),
    ),
  });
  try {
    for (const kind of BROWSER_KINDS) {
      const lab = await openLab(kind, copyBuild(kind, ''), server);
      try {
        for (const group of wanted) await group(lab, report);
      } finally {
        await lab.running.close();
      }
    }
  } finally {
    server.close();
  }
  return figures;
}

function isBuilt(): boolean {
  return BROWSER_KINDS.every((kind) => existsSync(`.output/${kind}-mv3/tip.js`));
}
