import { Cite, plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-csl';
import '@citation-js/plugin-ris';
import type { FormattedReference, Reference } from '../../types.ts';
import { evidenceKind } from './evidence-kinds.ts';
import { linkOf } from './link.ts';

// Our ids ("dixon-2009") are good labels; made-up ones would differ from the page's addresses.
Object.assign(plugins.config.get('@bibtex').format ?? {}, { useIdAsLabel: true, asciiOnly: false });

/** Fields of ours that mean nothing to other programs. */
const OURS = ['openAccess', 'evidenceType', 'checked', 'fieldsFromMemory', 'tier', 'note'];

/**
 * Formats a confirmed reference for readers and for their reference managers.
 * @param reference without the fields nobody looked up (see confirmed-fields.ts)
 */
export function formatReference(reference: Reference): FormattedReference {
  const csl: Record<string, unknown> = { ...reference };
  for (const field of OURS) delete csl[field];
  const year = reference.issued?.['date-parts'][0]?.[0];
  return {
    id: reference.id,
    text: readableLine(csl),
    ...linkOf(reference),
    evidence: evidenceKind(reference.evidenceType) ?? 'expert opinion',
    short: shortName(reference, year),
    ...(year !== undefined && { year }),
    openAccess: reference.openAccess === true,
    bibtex: toBibtex(csl, year),
    ris: unwrapped(new Cite([csl]).format('ris')),
  };
}

/** Vancouver, the style of the journals cited here. The link is shown apart, so it stays out. */
function readableLine({ DOI, PMID, PMCID, URL, ...csl }: Record<string, unknown>): string {
  const options = { template: 'vancouver', lang: 'en-US', format: 'text' };
  return new Cite([csl])
    .format('bibliography', options)
    .trim()
    .replace(/^1\.\s+/, '');
}

/** BibTeX has no place for a day of publication; the library would write `month = {aug 26}`. */
function toBibtex({ issued, ...csl }: Record<string, unknown>, year?: number): string {
  const dated = year === undefined ? csl : { ...csl, issued: { 'date-parts': [[year]] } };
  return new Cite([dated]).format('bibtex').trim();
}

/** The library breaks RIS lines after 70 characters, inside words; readers of RIS join no lines. */
function unwrapped(ris: string): string {
  return ris.replace(/\n(?![A-Z][A-Z0-9] {2}-)/g, '').trim();
}

/** "Green 2020"; a body's name, else the publisher or journal, where no author is confirmed. */
function shortName(reference: Reference, year?: number): string {
  const first = reference.author?.[0];
  const name =
    first?.family ??
    first?.literal ??
    reference.publisher ??
    reference['container-title'] ??
    reference.title;
  return year === undefined ? String(name) : `${name} ${year}`;
}
