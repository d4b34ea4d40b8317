import type { Browser } from 'webextension-polyfill';
import { allowedOrigins, siteOf } from './sites.ts';

/**
 * Which sites are read, known without asking: after a click there is no time to. Until the worker, when a
 * click has woken it, has heard of the sites that the reader added, only the built-in ones are known.
 */
export class ReadSites {
  readonly #api: Pick<Browser, 'permissions'>;
  #patterns: readonly string[] = [];

  constructor(api: Pick<Browser, 'permissions'>) {
    this.#api = api;
    void this.refresh();
  }

  /** To be called whenever permissions change. */
  async refresh(): Promise<void> {
    this.#patterns = await allowedOrigins(this.#api);
  }

  includes(address: string | undefined): boolean {
    const site = siteOf(address);
    return site !== null && (site.builtIn || this.#patterns.includes(site.pattern));
  }
}
