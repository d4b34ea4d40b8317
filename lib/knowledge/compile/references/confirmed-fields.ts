import type { Reference } from '../../types.ts';

type Cut = (reference: Reference) => Partial<Reference>;

const ET_AL = { literal: 'et al.' };

/** Keeps the first `count` authors and says that there are more. */
function firstAuthors(count: number): Cut {
  return ({ author = [] }) => ({ author: [...author.slice(0, count), ET_AL] });
}

const without =
  (field: string): Cut =>
  () => ({ [field]: undefined });

/** What to leave out for each thing that `fieldsFromMemory` may say. */
const CUTS: Record<string, Cut> = {
  DOI: without('DOI'),
  author: without('author'),
  'author (after the first)': firstAuthors(1),
  'author (second and third)': firstAuthors(1),
  'author (after the third)': firstAuthors(3),
  'container-title': without('container-title'),
  issue: without('issue'),
  issued: without('issued'),
  page: without('page'),
  'page (end)': ({ page }) => ({ page: String(page).replace(/[-–].*$/, '') }),
  title: without('title'),
  // Nobody knows where the remembered end begins, so the whole title is unconfirmed.
  'title (end)': without('title'),
  volume: without('volume'),
};

const GIVEN_NAMES = /^author given names \((?<families>[^)]+)\)$/;

function cutFor(field: string): Cut | undefined {
  const families = GIVEN_NAMES.exec(field)?.groups?.families?.split(/,\s*/);
  if (!families) return Object.hasOwn(CUTS, field) ? CUTS[field] : undefined;
  return ({ author = [] }) => ({
    author: author.map(({ given, ...name }) =>
      families.some((family) => name.family?.endsWith(family)) ? name : { ...name, given },
    ),
  });
}

/** The words in `fieldsFromMemory` that the table above does not know. */
export function unknownMemoryFields(reference: Reference): string[] {
  return (reference.fieldsFromMemory ?? []).filter((field) => !cutFor(field));
}

/**
 * A reference with only what was seen in a source. Nobody looked up the fields named in
 * `fieldsFromMemory`, so they are neither shown nor exported. The note is for us, not for readers.
 */
export function confirmedFields(reference: Reference): Reference {
  const cuts = (reference.fieldsFromMemory ?? []).map((field) => cutFor(field)?.(reference));
  const kept = Object.assign({}, reference, ...cuts, { note: undefined }) as Reference;
  return JSON.parse(JSON.stringify(kept));
}
