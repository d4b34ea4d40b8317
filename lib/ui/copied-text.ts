import { type Card, type Claim, type FormattedReference, NO_STUDY } from '../knowledge/types.ts';
import { dateInWords, message } from './message.ts';

type References = Record<string, FormattedReference>;

/** One statement with its sources as text that is of use without the extension. */
export function claimAsText(claim: Claim, card: Card, references: References): string {
  const numbers = claim.citations.map((_, index) => `[${index + 1}]`).join('');
  const statement = `${claim.text} ${numbers || `(${NO_STUDY})`}`;
  return paragraphs(statement, sources(claim.citations, references), lastLine(card));
}

/**
 * A card's title, its danger line and its sources with their links as text, to send to someone who does not
 * have the extension: an address of its own pages would lead nowhere there.
 * @param citations ids of the references, in the order of their numbers
 */
export function cardAsText(
  card: Card,
  citations: readonly string[],
  references: References,
): string {
  return paragraphs(
    card.title,
    card.redFlag?.text ?? '',
    sources(citations, references),
    lastLine(card),
  );
}

function sources(ids: readonly string[], references: References): string {
  return ids
    .map((id, index) => {
      const { text = id, url } = references[id] ?? {};
      return `${index + 1}. ${text}${url ? ` ${url}` : ''}`;
    })
    .join('\n');
}

function lastLine({ title, checked }: Card): string {
  return message('copiedFrom', title, dateInWords(checked));
}

function paragraphs(...texts: string[]): string {
  return texts.filter((text) => text !== '').join('\n\n');
}
