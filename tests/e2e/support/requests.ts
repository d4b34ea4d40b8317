import { extensionOf, type Running } from '../../../scripts/browsers/running.ts';
import { attachToAll } from './targets.ts';

/**
 * Tells of each request of Chromium's background worker and of the extension's pages that goes anywhere but
 * into the extension. In Firefox nothing shows these one by one; there the wire sees what leaves.
 */
export async function watchExtensionRequests(
  running: Running,
  tell: (request: string) => void,
): Promise<void> {
  if (running.kind === 'firefox') return;
  const { origin } = extensionOf(running);
  await attachToAll(running.browser, async (session, target) => {
    session.on('Network.requestWillBeSent', ({ request: { url } }) => {
      const own = url.startsWith(`${origin}/`) || url.startsWith('data:');
      if (!own && target.url().startsWith(`${origin}/`)) tell(`${target.url()} -> ${url}`);
    });
    await session.send('Network.enable');
  });
}
