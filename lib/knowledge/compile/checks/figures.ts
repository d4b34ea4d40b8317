import { type ClaimDraft, claimsOf, type Drafts } from '../drafts.ts';
import { hasFigure, numbersIn } from '../figures-in-text.ts';
import type { Problem } from '../problem.ts';

/** A figure always names the people it was measured in, and pictures draw only what the text says. */
export function checkFigures({ cards }: Drafts): Problem[] {
  return cards.flatMap(claimsOf).flatMap(({ file, line, ...draft }) =>
    [...populationFaults(draft), ...numberFaults(draft)].map((fault) => ({
      file,
      line,
      ...fault,
    })),
  );
}

type Fault = Pick<Problem, 'message' | 'fix'>;

function populationFaults({ slug, claim }: Pick<ClaimDraft, 'slug' | 'claim'>): Fault[] {
  const { text, population } = claim;
  if (population === undefined && hasFigure(text)) {
    return [
      {
        message: `The figure in "${slug}" does not say in whom it was measured.`,
        fix:
          slug === 'red-flag'
            ? 'write the red-flag line without figures.'
            : 'name the people in the text and again in the braces, e.g. population="elite footballers"; or write the number as a word if nobody was measured.',
      },
    ];
  }
  if (population !== undefined && !text.toLowerCase().includes(population.toLowerCase())) {
    return [
      {
        message: `The text of "${slug}" does not contain its population "${population}".`,
        fix: 'use the same words in the text and in population="…".',
      },
    ];
  }
  return [];
}

function numberFaults({ slug, claim }: Pick<ClaimDraft, 'slug' | 'claim'>): Fault[] {
  const inText = numbersIn(claim.text);
  return Object.entries(claim.numbers ?? {})
    .filter(([, value]) => !inText.has(Math.abs(value)))
    .map(([name, value]) => ({
      message: `The number ${name}=${value} of "${slug}" does not stand in its text.`,
      fix: 'write the same digits in the text and in numbers="…".',
    }));
}
