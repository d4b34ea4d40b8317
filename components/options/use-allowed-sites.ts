import { useEffect, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { allowedOrigins, isBuiltIn } from '../../lib/background/sites.ts';

/** Match patterns of the sites that the reader allowed besides the built-in ones, kept up to date. */
export function useAllowedSites(): string[] {
  const [sites, setSites] = useState<string[]>([]);
  useEffect(() => {
    const look = async () => {
      const origins = await allowedOrigins(browser);
      setSites(origins.filter((origin) => !isBuiltIn(origin)).sort());
    };
    void look();
    const { onAdded, onRemoved } = browser.permissions;
    onAdded.addListener(look);
    onRemoved.addListener(look);
    return () => {
      onAdded.removeListener(look);
      onRemoved.removeListener(look);
    };
  }, []);
  return sites;
}
