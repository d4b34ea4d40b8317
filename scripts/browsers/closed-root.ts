import type { CDPSession, Page } from 'puppeteer-core';
import { call, type Json, send } from './firefox-protocol.ts';
import type { Running } from './running.ts';
import type { Reader } from './surface.ts';

/**
 * Calls `reader` with the page's closed shadow root, which the page itself cannot reach. Returns null when
 * the page holds none.
 */
export async function readClosedRoot<Args extends Json[], Result>(
  running: Running,
  page: Page,
  reader: Reader<ShadowRoot, Args, Result>,
  ...args: Args
): Promise<Result | null> {
  return running.kind === 'chrome'
    ? readInChrome(page, String(reader), args)
    : readInFirefox(running, page, String(reader), args);
}

interface CdpNode {
  backendNodeId: number;
  shadowRootType?: string;
  children?: CdpNode[];
  shadowRoots?: CdpNode[];
}

/** What holds the host where it is not directly under the document's own element. */
const CONTAINERS = ['dialog[open]', ':fullscreen', ':popover-open'];

const sessions = new WeakMap<Page, Promise<CDPSession>>();

async function readInChrome<Result>(
  page: Page,
  source: string,
  args: Json[],
): Promise<Result | null> {
  const session = await (sessions.get(page) ?? newSession(page));
  const closed = await findInChrome(session);
  if (!closed) return null;
  const { object } = await session.send('DOM.resolveNode', { backendNodeId: closed.backendNodeId });
  const { result, exceptionDetails } = await session.send('Runtime.callFunctionOn', {
    objectId: object.objectId as string,
    functionDeclaration: `function (...args) { return (${source})(this, ...args) }`,
    arguments: args.map((value) => ({ value })),
    returnByValue: true,
    awaitPromise: true,
  });
  if (exceptionDetails)
    throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
  return result.value ?? null;
}

/** Looks no further than the host can be: to have a long page told whole takes longer than all else here. */
async function findInChrome(session: CDPSession): Promise<CdpNode | null> {
  const told = async (depth: number) =>
    (await session.send('DOM.getDocument', { depth, pierce: true })).root;
  const root = await told(2);
  const closed = closedInCdp(root);
  if (closed) return closed;
  const wanted = { nodeId: root.nodeId, selector: CONTAINERS.join() };
  // A document that has gone meanwhile holds none.
  const inDepth = await session.send('DOM.querySelector', wanted).catch(() => ({ nodeId: 0 }));
  return inDepth.nodeId === 0 ? null : closedInCdp(await told(-1));
}

function newSession(page: Page): Promise<CDPSession> {
  const session = page.createCDPSession();
  sessions.set(page, session);
  return session;
}

function closedInCdp(node: CdpNode): CdpNode | null {
  if (node.shadowRootType === 'closed') return node;
  for (const child of [...(node.shadowRoots ?? []), ...(node.children ?? [])]) {
    const found = closedInCdp(child);
    if (found) return found;
  }
  return null;
}

interface BidiNode {
  value?: { shadowRoot?: { sharedId?: string; value?: { mode?: string } } | null };
}

async function readInFirefox<Result>(
  { browser }: Running,
  page: Page,
  source: string,
  args: Json[],
): Promise<Result | null> {
  // Puppeteer names a frame by its BiDi context, but leaves that out of its types.
  const context = (page.mainFrame() as unknown as { _id: string })._id;
  const { nodes } = await send<{ nodes: BidiNode[] }>(browser, 'browsingContext.locateNodes', {
    context,
    locator: {
      type: 'css',
      value: [':root', ...CONTAINERS].map((parent) => `${parent} > *`).join(),
    },
    serializationOptions: { includeShadowTree: 'all', maxDomDepth: 0 },
  });
  const roots = nodes.map(({ value }) => value?.shadowRoot);
  const closed = roots.find((root) => root?.value?.mode === 'closed');
  if (!closed) return null;
  const parsed = `(root, args) => (${source})(root, ...JSON.parse(args))`;
  const values = [{ sharedId: closed.sharedId }, { type: 'string', value: JSON.stringify(args) }];
  return call(browser, context, parsed, values);
}
