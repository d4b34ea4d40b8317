import type { Candidate } from './candidates.ts';
import type { Evidence } from './evidence.ts';
import type { ClassPoints, Head } from './heads.ts';

/** A candidate that is a mention on its page. */
export interface Decision {
  candidate: Candidate;
  /** How far the evidence is above what the head needs, in quarter points. */
  score: number;
}

/** A class stops counting after this many words on the page, and in its title and address. */
const MOST_ON_PAGE = 4;
const MOST_IN_TITLE = 2;
/** What a point is worth there, in quarters. */
const TITLE = 3;
/** The page speaks softly: this much at most for a mention, in quarter points, and its title. */
const MOST_FOR_IN_TEXT = 10;
const MOST_FOR_IN_TITLE = 24;
/** More than this no page can add. */
export const MOST_FROM_PAGE = MOST_FOR_IN_TEXT + MOST_FOR_IN_TITLE;

/**
 * The candidates the page does not speak against, in text order; of two that overlap the longer.
 * @param page what was found on the page
 * @param title what its title and address say
 */
export function decideAll(candidates: Candidate[], page: Evidence, title: Evidence): Decision[] {
  const ofHead = new Map<Head, number>();
  const fromPage = ({ head }: Candidate) => {
    const points =
      ofHead.get(head) ??
      Math.min(weigh(head.around, page, MOST_ON_PAGE), MOST_FOR_IN_TEXT) +
        Math.min(weigh(head.around, title, MOST_IN_TITLE) * TITLE, MOST_FOR_IN_TITLE);
    ofHead.set(head, points);
    return points;
  };
  const kept: Decision[] = [];
  for (const candidate of candidates) {
    const score = candidate.score + fromPage(candidate);
    if (score < 0) continue;
    let first = kept.length;
    while (first > 0 && (kept[first - 1]?.candidate.end ?? 0) > candidate.start) first--;
    if (first < kept.length) {
      const rivals = kept.slice(first);
      if (rivals.some((rival) => length(rival.candidate) >= length(candidate))) continue;
      kept.length = first;
    }
    kept.push({ candidate, score });
  }
  return kept;
}

/** Whether a page that has said so much says something new with `classes`. */
export function isNews(page: Evidence, classes: readonly number[]): boolean {
  return classes.some((code) => (page[code] ?? 0) < MOST_ON_PAGE);
}

/** What the page says, as far as it can matter to `decideAll`: a page that goes on says nothing new for long. */
export function telling(page: Evidence): string {
  return String.fromCharCode(...page.map((count) => Math.min(count, MOST_ON_PAGE)));
}

function weigh(around: ClassPoints[], counts: Evidence, most: number): number {
  let sum = 0;
  for (let at = 0; at < around.length; at++) {
    const { code, points } = around[at] as ClassPoints;
    sum += points * Math.min(counts[code] ?? 0, most);
  }
  return sum;
}

const length = ({ start, end }: Candidate) => end - start;
