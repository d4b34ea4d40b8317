/** A place on a page that cites: the anchor of its element, and the reference ids in the order written. */
export interface CitingPlace {
  anchor: string;
  citations: readonly string[];
}

/** A reference with its number on one page and the anchors of the places that cite it, in reading order. */
export interface NumberedSource {
  id: string;
  number: number;
  citedAt: string[];
}

/** Numbers references from 1 in order of first use; the map keeps that order. */
export function numberSources(places: Iterable<CitingPlace>): Map<string, NumberedSource> {
  const sources = new Map<string, NumberedSource>();
  for (const { anchor, citations } of places) {
    for (const id of citations) {
      const source = sources.get(id) ?? { id, number: sources.size + 1, citedAt: [] };
      if (!source.citedAt.includes(anchor)) source.citedAt.push(anchor);
      sources.set(id, source);
    }
  }
  return sources;
}

/** Id of a reference's element in the list of references, and its address on the page. */
export function sourceAnchor(referenceId: string): string {
  return `ref-${referenceId}`;
}
