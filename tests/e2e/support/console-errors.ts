import type { Readable } from 'node:stream';
import type { CDPSession, Target } from 'puppeteer-core';
import type { Running } from '../../../scripts/browsers/running.ts';
import { attachToAll } from './targets.ts';

/**
 * Tells of each error or warning in the consoles of pages, content scripts, the background and the
 * extension's own pages.
 */
export async function watchConsoles(
  running: Running,
  tell: (error: string) => void,
): Promise<void> {
  if (running.kind === 'firefox') return watchFirefox(running, tell);
  await attachToAll(running.browser, (session, target) => watchTarget(session, target, tell));
}

/** Puppeteer's own console events leave content scripts out; the protocol's do not, and replay the past. */
async function watchTarget(
  session: CDPSession,
  target: Target,
  tell: (error: string) => void,
): Promise<void> {
  const here = () => target.url();
  session.on('Runtime.consoleAPICalled', ({ type, args }) => {
    if (!['error', 'warning', 'assert'].includes(type)) return;
    tell(
      `${here()}: console.${type}: ${args.map((arg) => arg.value ?? arg.description).join(' ')}`,
    );
  });
  session.on('Runtime.exceptionThrown', ({ exceptionDetails: { exception, text } }) =>
    tell(`${here()}: ${exception?.description ?? text}`),
  );
  session.on('Log.entryAdded', ({ entry }) => {
    if (entry.level === 'error') tell(`${here()}: ${entry.text} ${entry.url ?? ''}`);
  });
  await Promise.all([session.send('Runtime.enable'), session.send('Log.enable')]);
}

/** Firefox writes all of these to its output (see the preferences in scripts/browsers/firefox.ts). */
function watchFirefox({ browser }: Running, tell: (error: string) => void): void {
  const program = browser.process();
  // A word and a colon instead of quotes or a bracket: Firefox's own parts talking.
  const ofPage = /^console\.(error|warn|assert): (?!\w+: )/;
  eachLine(program?.stdout, (line) => ofPage.test(line) && tell(line));
  eachLine(
    program?.stderr,
    (line) => /^JavaScript error: (moz-extension|https):/.test(line) && tell(line),
  );
}

function eachLine(stream: Readable | null | undefined, see: (line: string) => void): void {
  if (!stream) throw new Error("Firefox's output cannot be read");
  let rest = '';
  stream.on('data', (data) => {
    const lines = (rest + data).split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) see(line);
  });
}
