import type { CardDraft, Drafts } from '../drafts.ts';
import type { Problem } from '../problem.ts';

const LONGEST_MONTHS = 24;

/** A card is checked again in time, and nobody dates a check ahead. */
export function checkDates({ cards, today }: Drafts): Problem[] {
  return cards.flatMap(({ file, frontMatter, lineOf }) => {
    if (!frontMatter) return [];
    const { checked, checkAgain } = frontMatter;
    const latest = plusMonths(checked, LONGEST_MONTHS);
    const problems: Problem[] = [];
    if (checked > today) {
      problems.push({
        file,
        line: lineOf('checked'),
        message: `The card says it was checked on ${checked}, which is still to come.`,
        fix: 'write the day on which it was last checked.',
      });
    }
    if (checkAgain > latest) {
      problems.push({
        file,
        line: lineOf('checkAgain'),
        message: `${checkAgain} is more than ${LONGEST_MONTHS} months after the check of ${checked}.`,
        fix: `write a day up to ${latest}.`,
      });
    }
    if (checkAgain <= checked) {
      problems.push({
        file,
        line: lineOf('checkAgain'),
        message: `${checkAgain} is not after the check of ${checked}.`,
        fix: `write a later day, up to ${latest}.`,
      });
    }
    return problems;
  });
}

/** Cards whose time is up. They still ship and say so themselves: old advice beats none. */
export function overdueCards({ cards, today }: Pick<Drafts, 'cards' | 'today'>): CardDraft[] {
  return cards.filter(({ frontMatter }) => frontMatter && frontMatter.checkAgain < today);
}

function plusMonths(isoDate: string, months: number): string {
  const date = new Date(`${isoDate}T00:00:00Z`);
  date.setUTCMonth(date.getUTCMonth() + months);
  return date.toISOString().slice(0, 10);
}
