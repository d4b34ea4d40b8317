/**
 * Pages larger than any, a feed for an hour, hundreds of tabs, and a worker that is ended over and over, with the
 * build in .output. Part of `npm run test:long`; `node scripts/soak.ts chrome tabs` runs one part.
 */
import { resolve } from 'node:path';
import { BROWSER_KINDS } from './browsers/find.ts';
import { launch } from './browsers/launch.ts';
import { soakBigPages } from './soak/big-pages.ts';
import { soakFeed } from './soak/feed.ts';
import { soakTabs } from './soak/tabs.ts';
import { soakWorker } from './soak/worker.ts';

const PARTS = { pages: soakBigPages, feed: soakFeed, tabs: soakTabs, worker: soakWorker };

const wanted = process.argv.slice(2);
const isWanted = (name: string, all: readonly string[]) =>
  wanted.includes(name) || !all.some((other) => wanted.includes(other));

for (const kind of BROWSER_KINDS) {
  if (!isWanted(kind, BROWSER_KINDS)) continue;
  for (const [name, part] of Object.entries(PARTS)) {
    if (!isWanted(name, Object.keys(PARTS))) continue;
    const running = await launch(kind, {
      headless: true,
      extension: resolve(`.output/${kind}-mv3`),
    });
    try {
      console.log(`${kind}, ${name}: ${await part(running)}`);
    } catch (error) {
      process.exitCode = 1;
      console.error(`${kind}, ${name} FAILED: ${error instanceof Error ? error.message : error}`);
    } finally {
      await running.close();
    }
  }
}
