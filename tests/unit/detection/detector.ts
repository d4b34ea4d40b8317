import {
  createDetector,
  type Explanation,
  type Found,
  type Mention,
  type PageContext,
} from '../../../lib/detection/index.ts';
import { contentLexicon } from '../../../scripts/lib/content-lexicon.ts';

/** The detector that ships: with the lexicon of content/. */
export const detector = createDetector(contentLexicon());

export function explain(text: string, context: PageContext = {}): Explanation[] {
  const found = detector.candidates(text);
  return found ? detector.explain(found, context) : [];
}

export function mentions(text: string, context: PageContext = {}): Mention[] {
  const found = detector.candidates(text);
  return found ? detector.decide(found, context) : [];
}

/** The words marked in a text. */
export function marked(text: string, context: PageContext = {}): string[] {
  return mentions(text, context).map(({ start, end }) => text.slice(start, end));
}

/** The cards the mentions of a text lead to. */
export function cards(text: string): string[] {
  return mentions(text).map(({ card }) => card);
}

/** @throws when there is nothing */
export function found(text: string): Found {
  const result = detector.candidates(text);
  if (!result) throw new Error(`nothing found in "${text}"`);
  return result;
}
