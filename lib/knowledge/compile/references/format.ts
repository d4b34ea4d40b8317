import { Cite } from '@citation-js/core';
import '@citation-js/plugin-csl';
import type { FormattedReference, Reference } from '../../types.ts';
import { evidenceKind } from './evidence-kinds.ts';
import { toBibtex, toRis } from './export.ts';
import { linkOf } from './link.ts';

/** Fields of ours that mean nothing to other programs. */
const OURS = ['openAccess', 'evidenceType', 'checked', 'fieldsFromMemory', 'tier'];

/** What was formatted before, by content: the style engine takes some 10 ms for each reference. */
const formatted = new Map<string, FormattedReference>();

/**
 * Formats a confirmed reference for readers and for their reference managers.
 * @param reference without the fields nobody looked up (see confirmed-fields.ts)
 */
export function formatReference(reference: Reference): FormattedReference {
  const key = JSON.stringify(reference);
  const result = formatted.get(key) ?? format(reference);
  formatted.set(key, result);
  return result;
}

function format(reference: Reference): FormattedReference {
  const csl: Record<string, unknown> = { ...reference };
  for (const field of OURS) delete csl[field];
  const year = reference.issued?.['date-parts'][0]?.[0];
  const text = readableLine(csl);
  return {
    id: reference.id,
    text,
    ...titleIn(text, reference.title),
    ...linkOf(reference),
    evidence: evidenceKind(reference.evidenceType) ?? 'expert opinion',
    short: shortName(reference, year),
    ...(year !== undefined && { year }),
    openAccess: reference.openAccess === true,
    bibtex: toBibtex(csl, year),
    ris: toRis(csl),
  };
}

/** Vancouver, the style of the journals cited here. The link is shown apart, so it stays out. */
function readableLine({ DOI, PMID, PMCID, URL, ...csl }: Record<string, unknown>): string {
  // Where the journal is not confirmed, its volume and pages tell nothing; nor does a lone issue.
  if (csl.type === 'article-journal' && !csl['container-title']) {
    for (const field of ['volume', 'issue', 'page']) delete csl[field];
  }
  if (!csl.volume) delete csl.issue;
  const options = { template: 'vancouver', lang: 'en-US', format: 'text' };
  return new Cite([csl])
    .format('bibliography', options)
    .trim()
    .replace(/^1\.\s+/, '');
}

/** The title as the line has it: the style changes its quotation marks. */
function titleIn(line: string, title = ''): { title?: string } {
  const straight = (text: string) => text.replace(/[“”‘’']/g, '"');
  const at = title === '' ? -1 : straight(line).indexOf(straight(title));
  return at < 0 ? {} : { title: line.slice(at, at + title.length) };
}

/** "Green 2020"; a body's name, else the journal or publisher, where no author is confirmed. */
function shortName(reference: Reference, year?: number): string {
  const first = reference.author?.[0];
  const name =
    first?.family ??
    first?.literal ??
    reference['container-title'] ??
    reference.publisher ??
    reference.title;
  return year === undefined ? String(name) : `${name} ${year}`;
}
