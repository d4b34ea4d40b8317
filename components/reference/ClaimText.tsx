import { type Claim, HELP_PHRASES } from '../../lib/knowledge/types.ts';
import { cutText, type Span } from '../../lib/ui/cut-text.ts';
import { cardHref } from '../../lib/ui/route.ts';
import { WholeNumbers } from '../WholeNumbers.tsx';

interface ClaimSpan extends Span {
  /** A link to this card; without it the span is a phrase that says how urgently to get help. */
  card?: string;
}

/** A claim's text with its links, and with the words that say how to get help made strong. */
export function ClaimText({ claim }: { claim: Claim }) {
  const spans: ClaimSpan[] = [...(claim.links ?? []), ...helpPhrases(claim.text)];
  return (
    <>
      {cutText(claim.text, spans).map(({ text, span }) => {
        if (!span) return text;
        if (!span.card) {
          return (
            <strong key={span.start}>
              <WholeNumbers text={text} />
            </strong>
          );
        }
        return (
          <a key={span.start} href={cardHref(span.card)}>
            {text}
          </a>
        );
      })}
    </>
  );
}

function helpPhrases(text: string): Span[] {
  return HELP_PHRASES.flatMap((phrase) => {
    const start = text.indexOf(phrase);
    return start < 0 ? [] : [{ start, end: start + phrase.length }];
  });
}
