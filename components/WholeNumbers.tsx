import { cutText } from '../lib/ui/cut-text.ts';

/** Numbers in brackets, as those to call stand in a claim. */
const NUMBERS = /\(\d[\d, ]*\)/g;

/** A claim's words, with the numbers to call kept on one line wherever it is wide enough for them. */
export function WholeNumbers({ text }: { text: string }) {
  const spans = [...text.matchAll(NUMBERS)].map(({ index, 0: found }) => ({
    start: index,
    end: index + found.length,
  }));
  return (
    <>
      {cutText(text, spans).map((piece) =>
        piece.span ? (
          <span key={piece.span.start} class="whole">
            {piece.text}
          </span>
        ) : (
          piece.text
        ),
      )}
    </>
  );
}
