/**
 * The running sites that work from the start, in one list.
 *
 * The manifest's `host_permissions` and `content_scripts.matches` are both made from it: without the
 * host permission Chromium refuses to inject the tip, and two lists would drift apart.
 */
export const BUILT_IN_SITES = [
  'strava.com',
  'connect.garmin.com',
  'letsrun.com',
  'reddit.com',
  'slowtwitch.com',
  'runnersworld.com',
  'trainingpeaks.com',
  'runalyze.com',
  'intervals.icu',
  'fetcheveryone.com',
  'fellrunner.org.uk',
] as const;

/** Match patterns for the built-in sites and all their subdomains, encrypted pages only. */
export const BUILT_IN_MATCHES: string[] = BUILT_IN_SITES.map((site) => `https://*.${site}/*`);
