import type { ContentFolder } from './content-folder.ts';
import type { Drafts } from './drafts.ts';
import { readCard } from './parse/card.ts';
import { readLeftOut } from './parse/left-out.ts';
import { readSeedClaims } from './parse/seed-claims.ts';
import type { Problem } from './problem.ts';
import { readReferences } from './references/read.ts';

/** Reads all content but the lexicon; mistakes in form go to `problems`, one file never hides another. */
export function readDrafts(folder: ContentFolder, today: string, problems: Problem[]): Drafts {
  const { single } = folder;
  const references = readReferences(single.references, problems);
  return {
    folder: folder.name,
    references,
    cards: folder.cards.map((card) => readCard(card, references, problems)),
    seedClaims: readSeedClaims(single.seedClaims, problems),
    leftOut: readLeftOut(single.leftOut, problems),
    drawings: folder.drawings.map(({ file, text }) => ({ file, svg: text })),
    medicalNames: single.medicalNames.text
      .split('\n')
      .map((line) => line.replace(/#.*$/, '').trim())
      .filter(Boolean),
    today,
  };
}
