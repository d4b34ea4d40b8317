import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Hosts that browsers ask for themselves, whatever their settings, exactly as seen. */
const BROWSERS_OWN = new Set([
  'update.googleapis.com',
  'accounts.google.com',
  'content-autofill.googleapis.com',
  'clients2.google.com',
  'clients2.googleusercontent.com',
  'redirector.gvt1.com',
  'edge.microsoft.com',
  'firefox.settings.services.mozilla.com',
  'content-signature-2.cdn.mozilla.net',
]);

/** The one way from a browser to the network: a proxy that lets nothing through and remembers who asked. */
export interface Wire {
  port: number;
  /** `host:port` of each connection that was asked for and is not the browser's own business. */
  asked: string[];
  close(): void;
}

/** Starts the proxy on a free port of 127.0.0.1. */
export async function startWire(): Promise<Wire> {
  const asked: string[] = [];
  const note = (host: string) => {
    if (!BROWSERS_OWN.has(host.replace(/:\d+$/, ''))) asked.push(host);
  };
  const server = createServer((request, response) => {
    note(request.headers.host ?? request.url ?? '?');
    response.writeHead(502).end();
  });
  server.on('connect', (request, socket) => {
    note(request.url ?? '?');
    socket.on('error', () => undefined);
    socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    asked,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
