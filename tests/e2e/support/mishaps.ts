import { cp, mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Goes before all else of the popup, in both browsers: `#typed` types into its field at once, `#deaf` lets no tab be found. */
const BEFORE = `
if (location.hash === '#typed') {
  addEventListener('focusin', ({ target }) => {
    target.value = 'solius';
    globalThis.firstField = target;
  }, { once: true, capture: true });
}
if (location.hash === '#deaf') {
  const { tabs } = globalThis.browser ?? chrome;
  const { query } = tabs;
  tabs.query = () => {
    tabs.query = query;
    return Promise.reject(new Error('gone'));
  };
}`;

/** A copy of a build in which things can go wrong. */
export interface Mishaps {
  folder: string;
  /** Takes the file with the search away, or puts it back. */
  takeSearch(away: boolean): Promise<void>;
  remove(): Promise<void>;
}

export async function withMishaps(build: string): Promise<Mishaps> {
  const folder = await mkdtemp(join(tmpdir(), 'running-footnotes-'));
  await cp(build, folder, { recursive: true });
  await writeFile(join(folder, 'before.js'), BEFORE);
  const popup = join(folder, 'popup.html');
  const html = await readFile(popup, 'utf8');
  await writeFile(popup, html.replace('<head>', '<head><script src="/before.js"></script>'));
  const name = (await readdir(join(folder, 'chunks'))).find((file) => /^searcher-/.test(file));
  if (!name) throw new Error('no file holds the search');
  const places = [join(folder, 'chunks', name), join(folder, name)] as const;
  return {
    folder,
    takeSearch: (away) => (away ? rename(places[0], places[1]) : rename(places[1], places[0])),
    remove: () => rm(folder, { recursive: true, force: true }),
  };
}
