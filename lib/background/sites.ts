import type { Browser } from 'webextension-polyfill';
import { BUILT_IN_SITES } from '../sites.ts';

/** A web site, as its reader sees it and as permission is given for it. */
export interface Site {
  host: string;
  builtIn: boolean;
  /** Match pattern of the pages of this host, e.g. `https://forum.example/*`. */
  origin: string;
  /** What to ask permission for: `origin`, or the whole of a built-in site. */
  pattern: string;
}

/**
 * The site of a page's address. Null where there is none to give permission for: files, the browser's own
 * pages, and addresses that the browser keeps from us.
 */
export function siteOf(address: string | undefined): Site | null {
  const url = URL.parse(address ?? '');
  if (url?.protocol !== 'https:' && url?.protocol !== 'http:') return null;
  const host = url.hostname;
  // Without the port, which Firefox allows in no pattern: it stands for every port.
  const origin = `${url.protocol}//${host}/*`;
  const site = url.protocol === 'https:' ? builtInSiteOf(host) : undefined;
  return {
    host,
    origin,
    builtIn: site !== undefined,
    pattern: site ? `https://*.${site}/*` : origin,
  };
}

/** Whether a match pattern lies within the sites that the manifest's content script runs on. */
export function isBuiltIn(pattern: string): boolean {
  const host = /^https:\/\/(?:\*\.)?([^/*]+)\//.exec(pattern)?.[1];
  return host !== undefined && builtInSiteOf(host) !== undefined;
}

/** The match patterns of all web pages that we may read now. */
export async function allowedOrigins(api: Pick<Browser, 'permissions'>): Promise<string[]> {
  const { origins = [] } = await api.permissions.getAll();
  return origins.filter((origin) => /^(https?|\*):|^<all_urls>$/.test(origin));
}

/** Whether we may read the pages of this site without being asked to each time. */
export function isAllowed(api: Pick<Browser, 'permissions'>, site: Site): Promise<boolean> {
  return api.permissions.contains({ origins: [site.origin] });
}

function builtInSiteOf(host: string): string | undefined {
  return BUILT_IN_SITES.find((site) => host === site || host.endsWith(`.${site}`));
}
