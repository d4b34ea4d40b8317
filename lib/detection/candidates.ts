import type { LexiconConcept } from '../knowledge/lexicon-types.ts';
import { chooseCard } from './cards.ts';
import { MOST_FROM_PAGE } from './decide.ts';
import type { Guide } from './guide.ts';
import type { Head } from './heads.ts';
import { scoreAround, scoreBeside, scoreOwn } from './score.ts';
import type { Token } from './tokens.ts';
import type { Zones } from './zones.ts';

/** Something that is a mention if the page does not speak against it. Offsets in the block's text. */
export interface Candidate {
  start: number;
  end: number;
  /** Its place among the tokens. */
  index: number;
  head: Head;
  /** Numbers into the lexicon's lists. */
  concept: number;
  card: number;
  /** Evidence of the block beyond what the head needs, in quarter points. */
  score: number;
}

/** A mention this near of the same head vouches for a doubtful one, in tokens and quarter points. */
const VOUCH_REACH = 45;
const VOUCH = 8;

/**
 * All that may be mentions, in text order; what no page could make one is left out.
 * @param headOf by class
 * @param zones to count with
 */
export function findCandidates(
  tokens: Token[],
  headOf: readonly (Head | undefined)[],
  concepts: LexiconConcept[],
  guide: Guide,
  zones: Zones,
): Candidate[] {
  zones.start(tokens);
  const found: Candidate[] = [];
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index] as Token;
    const { classes } = token.word;
    for (let nth = 0; nth < classes.length; nth++) {
      const head = headOf[classes[nth] as number];
      if (!head) continue;
      zones.moveTo(index);
      const before = scoreBeside(tokens, index, -1, head);
      const after = scoreBeside(tokens, index, 1, head);
      const score = scoreOwn(token, head) + before.score + after.score + scoreAround(zones, head);
      if (score < -MOST_FROM_PAGE - VOUCH) continue;
      const concept = head.joined[Math.min(before.join, after.join)] ?? head.concept;
      const meant = concepts[concept] as LexiconConcept;
      found.push({
        start: tokens[before.reach]?.start ?? token.start,
        end: tokens[after.reach]?.end ?? token.end,
        index,
        head,
        concept,
        card: chooseCard(guide, meant, zones, index),
        score,
      });
    }
  }
  vouch(found);
  return found;
}

/** A reader who has met "my right calf" knows what "that calf" means in the next sentence. */
function vouch(found: Candidate[]): void {
  const last = new Map<Head, Candidate>();
  const helped = new Set<Candidate>();
  for (const candidate of found) {
    const before = last.get(candidate.head);
    if (before && candidate.index - before.index <= VOUCH_REACH) {
      if (before.score >= 0) helped.add(candidate);
      if (candidate.score >= 0) helped.add(before);
    }
    last.set(candidate.head, candidate);
  }
  for (const candidate of helped) candidate.score += VOUCH;
}
