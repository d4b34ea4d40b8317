/** A part of a text, in UTF-16 units. */
export interface Span {
  start: number;
  end: number;
}

/** `text.slice` of one stretch; `span` when the stretch is one of the spans asked for. */
export interface Piece<S extends Span> {
  text: string;
  span?: S;
}

/**
 * Cuts a text into the given spans and what lies between, so that views can wrap the spans in elements
 * instead of building markup. The pieces joined are the text. A span that is empty, out of bounds or
 * overlaps an earlier one is dropped: emphasis may be lost, never text.
 */
export function cutText<S extends Span>(text: string, spans: readonly S[]): Piece<S>[] {
  const pieces: Piece<S>[] = [];
  let at = 0;
  for (const span of [...spans].sort((a, b) => a.start - b.start)) {
    if (span.start < at || span.end <= span.start || span.end > text.length) continue;
    if (span.start > at) pieces.push({ text: text.slice(at, span.start) });
    pieces.push({ text: text.slice(span.start, span.end), span });
    at = span.end;
  }
  if (at < text.length) pieces.push({ text: text.slice(at) });
  return pieces;
}
