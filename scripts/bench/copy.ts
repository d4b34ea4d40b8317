import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { BrowserKind } from '../browsers/find.ts';
import { installPeers } from './in-page/peers.ts';
import { watchPopup } from './in-page/popup-watch.ts';
import { installStopwatch } from './in-page/stopwatch.ts';
import { EXTENSION_HOST } from './server.ts';
import { expressionFor, termsToFind } from './terms.ts';

const OUTPUT = '.output';
const SCRIPTS = ['marks', 'detect', 'tip'] as const;
const ENTER = 'benchStopwatch.enter();';
/** Where the minified background says which script to inject (lib/background/inject.ts). */
const INJECTED = /\bfiles:\[(`\/\$\{\w+\}\.js`)\]/;
const MARK_JS = new URL(import.meta.resolve('mark.js/dist/mark.min.js'));

/**
 * Copies what was built for a browser and puts a stopwatch around its scripts. Their bytes stay the same; the
 * manifest names the bench's server in place of the running sites, as if the reader had added it.
 * @param lab a script of the bench's own for the content scripts' world
 * @returns the path of the copy's folder
 */
export function copyBuild(browser: BrowserKind, lab: string): string {
  const folder = join(OUTPUT, `bench-${browser}`);
  rmSync(folder, { recursive: true, force: true });
  cpSync(join(OUTPUT, `${browser}-mv3`), folder, { recursive: true });

  for (const name of SCRIPTS) {
    const file = join(folder, `${name}.js`);
    const shipped = readFileSync(file, 'utf8');
    writeFileSync(file, name === 'marks' ? startingWatch(shipped) : `${shipped}\n${leave(name)}`);
  }
  writeFileSync(join(folder, 'enter.js'), ENTER);
  enterBefore(join(folder, 'background.js'));
  const terms = termsToFind();
  const plain = terms.map((term) => term.replace('*', ''));
  const peers = `(${installPeers})(${JSON.stringify(expressionFor(terms))}, ${JSON.stringify(plain)});`;
  const watch = `(${installStopwatch})();`;
  writeFileSync(join(folder, 'bench.js'), [watch, markJs(), lab, peers].join('\n'));
  watchPopupIn(folder, 'popup.html');

  const manifestFile = join(folder, 'manifest.json');
  const manifest = JSON.parse(readFileSync(manifestFile, 'utf8'));
  const matches = [`http://${EXTENSION_HOST}/*`];
  manifest.host_permissions = matches;
  manifest.content_scripts = [{ matches, js: ['bench.js'], run_at: 'document_start' }];
  writeFileSync(manifestFile, JSON.stringify(manifest));
  return resolve(folder);
}

/** Puts a watch before the script of a page of the extension's own. */
export function watchPopupIn(folder: string, page: string): void {
  writeFileSync(join(folder, 'popup-watch.js'), `(${watchPopup})();`);
  const file = join(folder, page);
  const html = readFileSync(file, 'utf8');
  writeFileSync(file, html.replace('<head>', '<head><script src="/popup-watch.js"></script>'));
}

/**
 * Has what the background injects come after a file that starts the stopwatch. So compiling it is timed too, and its
 * first line, in which a hint about that may stand, stays the first.
 */
function enterBefore(background: string): void {
  const shipped = readFileSync(background, 'utf8');
  const entering = shipped.replace(INJECTED, 'files:["/enter.js",$1]');
  if (entering === shipped) throw new Error('the background injects scripts in another way');
  writeFileSync(background, entering);
}

/** marks.js runs only where a scan is wanted, and once, however it was registered. */
function startingWatch(shipped: string): string {
  return `(${installStopwatch})();
if (benchStopwatch.isRunning && !benchStopwatch.hasRun) {
  benchStopwatch.hasRun = true;
${ENTER}
${shipped}
${leave('marks')}
}`;
}

function leave(name: string): string {
  return `benchStopwatch.leave('script ${name}');`;
}

/** mark.js for pages that say they want it, out of the reach of any module loader. */
function markJs(): string {
  return `if (/[?&]run=(expression|terms)/.test(location.search)) {
  const module = { exports: {} };
  const exports = module.exports;
${readFileSync(MARK_JS, 'utf8')}
  globalThis.Mark = module.exports;
}`;
}
