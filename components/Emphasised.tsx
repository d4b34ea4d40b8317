import { cutText } from '../lib/ui/cut-text.ts';

/** A text with the given `[start, end)` ranges marked. */
export function Emphasised({
  text,
  ranges,
}: {
  text: string;
  ranges: readonly [number, number][];
}) {
  const spans = ranges.map(([start, end]) => ({ start, end }));
  return (
    <>
      {cutText(text, spans).map((piece) =>
        piece.span ? <mark key={piece.span.start}>{piece.text}</mark> : piece.text,
      )}
    </>
  );
}
