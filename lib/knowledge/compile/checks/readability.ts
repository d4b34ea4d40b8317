import type { CardDraft, Drafts } from '../drafts.ts';
import type { Problem } from '../problem.ts';
import { type EasyNames, easyNames, readingGrade } from '../reading-grade.ts';
import { tipTexts } from './tips.ts';

/** Highest Flesch-Kincaid grades. */
const LIMITS = { tip: 8, section: 10, redFlag: 6 };

/** Cards can be read by a tired runner on a phone. */
export function checkReadability({ cards, medicalNames, folder }: Drafts): Problem[] {
  const easy = easyNames(medicalNames);
  return cards.flatMap((card) =>
    passages(card).flatMap(({ what, line, texts, limit }) => {
      const grade = readingGrade(texts, easy);
      if (texts.length === 0 || grade <= limit) return [];
      return {
        file: card.file,
        line,
        message: `${what} reads at grade ${grade.toFixed(1)}; at most ${limit} is allowed.`,
        fix: `${advice(texts, easy)} Medical names may go on the list in ${folder}/medical-names.txt.`,
      };
    }),
  );
}

interface Passage {
  what: string;
  line: number;
  texts: string[];
  limit: number;
}

function passages(card: CardDraft): Passage[] {
  const { lineOf, redFlag, sections } = card;
  const found: Passage[] = sections.map(({ title, line, claims }) => ({
    what: `The section "${title}"`,
    line,
    texts: claims.map(({ claim }) => claim.text),
    limit: LIMITS.section,
  }));
  found.push({ what: 'The tip', line: lineOf('tip'), texts: tipTexts(card), limit: LIMITS.tip });
  if (redFlag) {
    const texts = [redFlag.claim.text];
    found.push({ what: 'The red-flag line', line: redFlag.line, texts, limit: LIMITS.redFlag });
  }
  return found;
}

/** Points at the claim that weighs most: the place where a writer gains most. */
function advice(texts: string[], easy: EasyNames): string {
  const hardest = texts.reduce((a, b) =>
    readingGrade([b], easy) > readingGrade([a], easy) ? b : a,
  );
  const start = hardest.length > 60 ? `${hardest.slice(0, 57)}…` : hardest;
  return `use shorter sentences and shorter words, first in "${start}".`;
}
