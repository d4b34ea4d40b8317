import { cp, mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * Goes before all else of popup and library, in both browsers: `#typed` types into the field at once, `#deaf` lets no
 * tab be found, after `?slow` no frame is drawn, and after `?year=2031` that is the year.
 */
const BEFORE = `
if (location.search === '?slow') {
  const { setTimeout } = globalThis;
  globalThis.requestAnimationFrame = () => 0;
  // What waits for the next frame gives up waiting after a moment.
  globalThis.setTimeout = (act, wait = 0) => (wait > 20 ? 0 : setTimeout(act, wait));
}
const [, year] = /^\\?year=(\\d+)/.exec(location.search) ?? [];
if (year) {
  const Today = Date;
  globalThis.Date = class extends Today {
    constructor(...given) {
      super(...(given.length > 0 ? given : [year]));
    }
  };
}
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
  for (const name of ['popup.html', 'reference.html']) {
    const page = join(folder, name);
    const html = await readFile(page, 'utf8');
    await writeFile(page, html.replace('<head>', '<head><script src="/before.js"></script>'));
  }
  const name = (await readdir(join(folder, 'chunks'))).find((file) => /^searcher-/.test(file));
  if (!name) throw new Error('no file holds the search');
  const places = [join(folder, 'chunks', name), join(folder, name)] as const;
  return {
    folder,
    takeSearch: (away) => (away ? rename(places[0], places[1]) : rename(places[1], places[0])),
    remove: () => rm(folder, { recursive: true, force: true }),
  };
}
