import { Cite, plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';

// Our ids ("dixon-2009") are good keys as they are, and BibTeX has long read UTF-8.
const bibtexConfig = plugins.config.get('@bibtex').format;
Object.assign(bibtexConfig ?? {}, { useIdAsLabel: true, checkLabel: false, asciiOnly: false });

type Csl = Record<string, unknown>;

/** A BibTeX entry; special characters of TeX are escaped, which the library leaves to others. */
export function toBibtex({ issued, ...csl }: Csl, year?: number): string {
  const entry: Csl = { ...csl };
  for (const field of ['title', 'container-title', 'publisher']) {
    const value = entry[field];
    if (typeof value === 'string') entry[field] = value.replace(/[&%#$_]/g, '\\$&');
  }
  // BibTeX has no place for the day: the library would write `month = {aug 26}`.
  if (year !== undefined) entry.issued = { 'date-parts': [[year]] };
  const text = new Cite([entry]).format('bibtex').trim();
  return text.replace('and {et al.}', 'and others');
}

/**
 * A RIS record. The lines are put together here: the library breaks them after 70 characters,
 * inside words, and programs that read RIS do not join them again.
 */
export function toRis(csl: Csl): string {
  const [record] = new Cite([csl]).format('ris', { format: 'object' });
  const { TY, ...tags } = record ?? {};
  const lines = Object.entries(tags).flatMap(([tag, values]) =>
    [values].flat().map((value) => `${tag}  - ${value}`),
  );
  return [`TY  - ${TY}`, ...lines, 'ER  - '].join('\n');
}
