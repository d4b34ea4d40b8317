/**
 * What a reader calls the site of a match pattern: its host, with `http://` before it where that is not
 * encrypted. Null for a pattern of all sites.
 */
export function siteName(pattern: string): string | null {
  const [, scheme, host] = /^([a-z*]+):\/\/(?:\*\.)?([^/]+)\//.exec(pattern) ?? [];
  if (!host || host === '*') return null;
  return scheme === 'http' ? `http://${host}` : host;
}
