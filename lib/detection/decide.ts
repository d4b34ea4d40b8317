import type { Candidate } from './candidates.ts';
import type { Evidence } from './evidence.ts';
import { pageWeight } from './weigh.ts';

/** A candidate that is a mention on its page. */
export interface Decision {
  candidate: Candidate;
  /** How far the evidence is above what the head needs, in quarter points. */
  score: number;
}

/**
 * The candidates the page does not speak against, in text order; of two that overlap the longer.
 * @param page what was found on the page
 * @param about what its title and address say
 */
export function decideAll(candidates: Candidate[], page: Evidence, about: Evidence): Decision[] {
  const kept: Decision[] = [];
  const sure = candidates
    .map((candidate) => ({ candidate, score: candidate.score + pageWeight(candidate.head, page, about) }))
    .filter(({ score }) => score >= 0)
    .sort((a, b) => a.candidate.start - b.candidate.start);
  for (const one of sure) {
    const last = kept.at(-1);
    if (!last || last.candidate.end <= one.candidate.start) kept.push(one);
    else if (length(one.candidate) > length(last.candidate)) kept[kept.length - 1] = one;
  }
  return kept;
}

const length = ({ start, end }: Candidate) => end - start;
