import { NO_STUDY } from '../../types.ts';
import type { Mistake } from './attributes.ts';

/** A claim's text split from what stands behind it. */
export interface SplitClaim {
  text: string;
  /** True for the words "general advice, no study". */
  general: boolean;
  citations: string[];
  /** Inside of the braces; null when there are none. */
  attributes: string | null;
  mistakes: Mistake[];
}

const BRACES = /\s*\{(?<inside>[^{}]*)\}\s*$/;
const BRACKETS = /\s*\[(?<inside>[^[\]]*)\]\s*$/;
const CITATION = /^@(?<id>[^\s;@]+)$/;
const HOW_TO_CITE = `end the claim with its sources, e.g. [@dixon-2009; @green-2022], or with [${NO_STUDY}].`;

/** Cuts `text [@a; @b] {…}` apart. The text keeps its start, so offsets into it stay right. */
export function splitClaim(whole: string): SplitClaim {
  const braces = BRACES.exec(whole);
  const beforeBraces = braces ? whole.slice(0, braces.index) : whole;
  const brackets = BRACKETS.exec(beforeBraces);
  const split: SplitClaim = {
    text: (brackets ? beforeBraces.slice(0, brackets.index) : beforeBraces).trimEnd(),
    general: false,
    citations: [],
    attributes: braces?.groups?.inside ?? null,
    mistakes: [],
  };
  const sources = brackets?.groups?.inside?.trim();
  if (!sources) {
    split.mistakes.push({ message: 'The claim has no source.', fix: HOW_TO_CITE });
  } else if (sources === NO_STUDY) {
    split.general = true;
  } else {
    for (const part of sources.split(';')) addCitation(part.trim(), split);
  }
  return split;
}

function addCitation(part: string, split: SplitClaim) {
  const id = CITATION.exec(part)?.groups?.id;
  if (id === undefined) {
    split.mistakes.push({ message: `"${part}" is not a citation.`, fix: HOW_TO_CITE });
  } else if (split.citations.includes(id)) {
    split.mistakes.push({
      message: `@${id} is cited twice.`,
      fix: 'cite each source once per claim.',
    });
  } else split.citations.push(id);
}
