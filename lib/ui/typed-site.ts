import { type Site, siteOf } from '../background/sites.ts';

/**
 * The site that a reader means by what was typed or pasted: `forum.example`, an address with port and path, a
 * pattern like `*.forum.example/*`. Null where that is no web site.
 */
export function typedSite(text: string): Site | null {
  const address = text.trim().replace(/^(\w+:\/\/)?\*\./, '$1');
  const site = siteOf(/^[\w-]+:\/\//.test(address) ? address : `https://${address}`);
  // A name alone is a word, not a site; a star that is left would ask for every site.
  return site && /^[^*]+\.[^*.]+$|^localhost$|^\[/.test(site.host) ? site : null;
}
