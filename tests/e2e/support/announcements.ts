import type { RunnersPage } from '../../../scripts/browsers/runners-page.ts';
import { extensionOf, type Running } from '../../../scripts/browsers/running.ts';

/** The browser's own way to tell assistive technology something, as our scripts see it. */
interface Announcer {
  /** What it was last asked to say. */
  heard(): Promise<string>;
  /** From now on our scripts find that the browser has no such way. */
  silence(): Promise<void>;
}

/**
 * Listens to `ariaNotify` in the world of our scripts: no protocol tells of it. Null in Firefox, where no
 * protocol leads into that world either.
 */
export async function listenIn(running: Running, { page }: RunnersPage): Promise<Announcer | null> {
  if (running.kind === 'firefox') return null;
  const session = await page.createCDPSession();
  const { origin } = extensionOf(running);
  const ours = new Promise<number>((resolve) => {
    session.on('Runtime.executionContextCreated', ({ context }) => {
      if (context.origin === origin) resolve(context.id);
    });
  });
  await session.send('Runtime.enable');
  const contextId = await ours;
  const run = async (expression: string) =>
    (await session.send('Runtime.evaluate', { contextId, expression })).result.value;
  await run(`document.ariaNotify = (words) => { globalThis.heard = words }`);
  return {
    heard: () => run(`globalThis.heard ?? ''`),
    silence: () => run(`Object.defineProperty(document, 'ariaNotify', { value: undefined })`),
  };
}
