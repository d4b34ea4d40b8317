import type { Drafts } from '../drafts.ts';
import type { Problem } from '../problem.ts';
import { unknownMemoryFields } from '../references/confirmed-fields.ts';
import { evidenceKind } from '../references/evidence-kinds.ts';

const DOI = /^10\.\d{4,9}\/[^\s"<>]*[^\s"<>.,;]$/;

/** What must hold for every entry of the bibliography, cited or not. */
export function checkReferences({ references }: Drafts): Problem[] {
  return [...references.byId.values()].flatMap(({ line, reference }) => {
    const { id, DOI: doi, URL: address, evidenceType } = reference;
    const found: { message: string; fix: string }[] = [];
    if (doi !== undefined && !DOI.test(doi)) {
      found.push({
        message: `"${doi}" of reference "${id}" is not a DOI.`,
        fix: 'write it without https://doi.org/ and without a final dot, e.g. "10.1007/s12178-009-9045-8".',
      });
    }
    if (address !== undefined && !/^https?:$/.test(URL.parse(address)?.protocol ?? '')) {
      found.push({
        message: `"${address}" of reference "${id}" is not a web address.`,
        fix: 'write the whole address, starting with https://.',
      });
    }
    if (!evidenceKind(evidenceType)) {
      found.push({
        message: `The evidence type "${evidenceType}" of reference "${id}" is unknown.`,
        fix: 'use a word from lib/knowledge/compile/references/evidence-kinds.ts, or add this one there.',
      });
    }
    for (const field of unknownMemoryFields(reference)) {
      found.push({
        message: `"${field}" in fieldsFromMemory of reference "${id}" is unknown.`,
        fix: 'use a word from lib/knowledge/compile/references/confirmed-fields.ts, or add this one there.',
      });
    }
    return found.map((fault) => ({ file: references.file, line, ...fault }));
  });
}
