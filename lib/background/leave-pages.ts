import type { Browser } from 'webextension-polyfill';
import { allowedOrigins } from './sites.ts';

/**
 * Has every open page of `origins` let go of its marks: the reader took the permission back. Browsers leave
 * scripts that run where they are, and no longer tell us what a tab shows, so each page looks for itself.
 */
export async function leavePages(
  api: Pick<Browser, 'permissions' | 'tabs'>,
  origins: string[],
): Promise<void> {
  if (origins.length === 0) return;
  const pages = addressesOf(origins, await allowedOrigins(api));
  const tabs = await api.tabs.query({ discarded: false });
  const ids = tabs.flatMap(({ id }) => id ?? []);
  // Tabs without a script of ours do not answer. Without a frame named, all of a tab's are told.
  await Promise.allSettled(ids.map((id) => api.tabs.sendMessage(id, { kind: 'leave', pages })));
}

/** A regular expression for the addresses in `patterns` that none of `others` allows. */
export function addressesOf(patterns: string[], others: string[]): string {
  const except = others.map((other) => `(?!${addressOf(other)})`).join('');
  return `^${except}(?:${patterns.map(addressOf).join('|')})`;
}

/** A match pattern as the beginning of an address; patterns say nothing of ports. */
function addressOf(pattern: string): string {
  const [, scheme = '*', host = '*'] = /^(\*|https?):\/\/([^/]+)\//.exec(pattern) ?? [];
  const name = host
    .replaceAll('.', '\\.')
    .replace(/^\*(\\\.)?/, (_, dot) => (dot ? '([^/]+\\.)?' : '[^/]+'));
  return `${scheme.replace('*', 'https?')}://${name}(:\\d+)?/`;
}
