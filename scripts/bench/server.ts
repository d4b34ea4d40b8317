import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Serves the bench's pages to browsers on this machine. */
export interface PageServer {
  /** A page's address where the extension runs, and where it does not: two names of one server. */
  address(path: string, withExtension: boolean): string;
  close(): void;
}

/** The host on which the bench's copy of the extension runs. */
export const EXTENSION_HOST = '127.0.0.1';

/** @param pages writes what is at a path; asked once for each */
export async function servePages(pages: Record<string, () => string>): Promise<PageServer> {
  const written = new Map<string, Buffer>();
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://bench').pathname;
    const write = pages[path];
    const body = written.get(path) ?? (write && Buffer.from(write()));
    if (body) written.set(path, body);
    response.writeHead(body ? 200 : 404, {
      'content-type': `${path.endsWith('.js') ? 'text/javascript' : 'text/html'}; charset=utf-8`,
      // Pages that share nothing with others get clocks of 5 µs instead of 100.
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-embedder-policy': 'require-corp',
      'cache-control': 'no-store',
    });
    response.end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, resolve));
  const { port } = server.address() as AddressInfo;
  return {
    address: (path, withExtension) =>
      `http://${withExtension ? EXTENSION_HOST : 'localhost'}:${port}${path}`,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
