import { claimsOf, type Drafts } from '../drafts.ts';
import type { Problem } from '../problem.ts';
import { confirmedFields } from '../references/confirmed-fields.ts';

/** Someone cites a reference: where, and which. */
export interface Citation {
  file: string;
  line: number;
  id: string;
}

/** Every citation of the base: claims, red-flag lines and the article's rows. */
export function citationsOf({ cards, seedClaims }: Drafts): Citation[] {
  const onCards = cards
    .flatMap(claimsOf)
    .flatMap(({ file, line, claim }) => claim.citations.map((id) => ({ file, line, id })));
  const inRows = seedClaims.rows.flatMap(({ line, row }) =>
    row.citations.map((id) => ({ file: seedClaims.file, line, id })),
  );
  return [...onCards, ...inRows];
}

/** A cited reference exists, was checked, and a reader can find it. */
export function checkCitations(drafts: Drafts): Problem[] {
  return citationsOf(drafts).flatMap((citation) => {
    const { file, line, id } = citation;
    const fault = faultOf(id, drafts);
    return fault ? { file, line, ...fault } : [];
  });
}

function faultOf(id: string, { references }: Drafts): { message: string; fix: string } | null {
  const entry = references.byId.get(id);
  if (!references.readable || references.faulty.has(id)) return null;
  if (!entry) {
    return {
      message: `There is no reference "${id}".`,
      fix: `look for the right id in ${references.file}, or add the source there.`,
    };
  }
  const { reference } = entry;
  const at = `${references.file}:${entry.line}`;
  if (/\bnot checked\b/i.test(reference.checked)) {
    return {
      message: `Reference "${id}" was never checked.`,
      fix: `cite another source, or check this one and say how in its "checked" field (${at}).`,
    };
  }
  if (!reference.title) {
    return {
      message: `Reference "${id}" has no title.`,
      fix: `cite another source, or add the title (${at}).`,
    };
  }
  if (!confirmedFields(reference).title) {
    return {
      message: `The title of reference "${id}" was written from memory.`,
      fix: `cite another source, or look the title up and take it out of "fieldsFromMemory" (${at}).`,
    };
  }
  // Authors written from memory are not shown, but they exist: title, journal and DOI find the paper.
  if (!reference.author?.length && !reference.publisher) {
    return {
      message: `Reference "${id}" has neither an author nor a publisher.`,
      fix: `cite another source, or add one of the two (${at}).`,
    };
  }
  return null;
}

/** References nobody cites: they are not bundled, and the check lists them. */
export function unusedReferences(drafts: Drafts): string[] {
  const cited = new Set(citationsOf(drafts).map(({ id }) => id));
  return [...drafts.references.byId.keys()].filter((id) => !cited.has(id));
}
