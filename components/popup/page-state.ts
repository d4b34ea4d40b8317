import { type Site, siteOf } from '../../lib/background/sites.ts';
import { isMarked, type Settings } from '../../lib/settings.ts';
import type { FoundMention } from './found-in.ts';

/** What the popup can find out about the page in front. */
export interface PageFacts {
  /** Unknown where the browser keeps it from us. */
  address: string | undefined;
  settings: Settings;
  /** Match patterns of all pages that we may read unasked. */
  allowedOrigins: string[];
  /** Whether we may read this one unasked. */
  allowed: boolean;
  /** MIME type of the document; null when the browser let us not even ask for it. */
  contentType: string | null;
  /** What the page script answered; null when there is none. */
  found: { mentions: FoundMention[]; leftOut: number } | null;
  /** Frames with room for a card that are not read, most of them from sites that we may not read. */
  unreadFrames: number;
}

/** Why a page is not read unasked: the site is new to us, the browser withholds it, or it has moved. */
export type Reason =
  | { reason: 'new'; host: string }
  | { reason: 'withheld'; host: string }
  | { reason: 'moved'; from: string; host: string };

/**
 * The page in front, as the popup tells of it. `site` is null where none can be allowed, as for files. `failed`:
 * the browser did not tell.
 */
export type PageState =
  | { state: 'closed' | 'pdf' | 'paused' | 'failed' }
  | { state: 'off' | 'hidden'; site: Site; address: URL }
  | { state: 'unread'; site: Site | null; why: Reason | null }
  | {
      state: 'read';
      site: Site | null;
      why: Reason | null;
      mentions: FoundMention[];
      leftOut: number;
      unreadFrames: number;
    };

/** Which of these it is: what the reader can do nothing about first, then what they chose, then the rest. */
export function pageStateOf(facts: PageFacts): PageState {
  const { settings, contentType, found, unreadFrames } = facts;
  const address = URL.parse(facts.address ?? '');
  const site = siteOf(facts.address);
  if (contentType === 'application/pdf') return { state: 'pdf' };
  if (contentType === null && !found) {
    return { state: address && /\.pdf$/i.test(address.pathname) ? 'pdf' : 'closed' };
  }
  if (settings.paused) return { state: 'paused' };
  if (address && site && !isMarked(settings, address)) {
    const off = settings.offSites.includes(site.host);
    return { state: off ? 'off' : 'hidden', site, address };
  }
  const why = site && !facts.allowed ? reasonFor(site, facts.allowedOrigins) : null;
  return found
    ? { state: 'read', site, why, ...found, unreadFrames }
    : { state: 'unread', site, why };
}

function reasonFor(site: Site, allowedOrigins: string[]): Reason {
  const { host } = site;
  if (site.builtIn) return { reason: 'withheld', host };
  const from = allowedOrigins.find((origin) => isSameSiteMoved(origin, host));
  if (!from) return { reason: 'new', host };
  const scheme = /^\w+:/.exec(site.origin)?.[0] ?? '';
  // Only where the host is the same does it help to see that http: became https:.
  const sameHost = hostOf(from) === host;
  return {
    reason: 'moved',
    from: sameHost ? from.replace(/\/\*$/, '') : hostOf(from),
    host: sameHost ? `${scheme}//${host}` : host,
  };
}

/** The same host under the other protocol, or one of the two a part of the other: www., forum., m. */
function isSameSiteMoved(origin: string, host: string): boolean {
  const before = hostOf(origin);
  if (!before.includes('.')) return false;
  return before === host || before.endsWith(`.${host}`) || host.endsWith(`.${before}`);
}

function hostOf(origin: string): string {
  return /^[^:]+:\/\/(?:\*\.)?([^/]*)/.exec(origin)?.[1] ?? '';
}
