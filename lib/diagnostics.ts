import type { Settings } from './settings.ts';

/** What a report about a fault starts from. */
export interface Surroundings {
  /** Of the extension. */
  version: string;
  userAgent: string;
  /** Language of the browser, BCP 47. */
  language: string;
  /** How many sites the reader allowed besides the built-in ones. */
  allowedSites: number;
}

/** A report for the clipboard: versions and settings; sites and pages are counted, not named. */
export function diagnosticsText(settings: Settings, surroundings: Surroundings): string {
  const { offSites, hiddenPages, ...others } = settings;
  const { version, userAgent, language, allowedSites } = surroundings;
  const report = {
    extension: `Running Footnotes ${version}`,
    browser: userAgent,
    language,
    settings: { ...others, offSites: offSites.length, hiddenPages: hiddenPages.length },
    allowedSites,
  };
  return JSON.stringify(report, null, 2);
}
