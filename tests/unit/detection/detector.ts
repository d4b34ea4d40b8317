import { findableOf } from '../../../lib/detection/aligned.ts';
import {
  createDetector,
  createFind,
  type Explanation,
  type Found,
  type Mention,
  type PageContext,
  passageTopic,
} from '../../../lib/detection/index.ts';
import type { Topic } from '../../../lib/knowledge/types.ts';
import { contentLexicon } from '../../../scripts/lib/content-lexicon.ts';

/** The detector that ships: with the lexicon of content/. */
const lexicon = contentLexicon();
export const detector = createDetector(lexicon);
/** Where something may begin, as marks.js looks for it. */
export const find = createFind(findableOf(lexicon));

/** What a text as a whole is about. */
export function topic(text: string): Topic | null {
  const found = detector.candidates(text);
  return found && passageTopic(lexicon, found, detector.decide(found, {}));
}

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
