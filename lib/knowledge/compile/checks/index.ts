import type { Drafts } from '../drafts.ts';
import type { Problem } from '../problem.ts';
import { checkCitations } from './citations.ts';
import { checkDates } from './dates.ts';
import { checkDrawings } from './drawings.ts';
import { checkEvidence } from './evidence.ts';
import { checkFigures } from './figures.ts';
import { checkGeneralShare } from './general-share.ts';
import { checkIds } from './ids.ts';
import { checkLeftOut } from './left-out.ts';
import { checkLinks } from './links.ts';
import { checkReadability } from './readability.ts';
import { checkRedFlags } from './red-flag.ts';
import { checkReferences } from './references.ts';
import { checkSections } from './sections.ts';
import { checkSeedClaims } from './seed-claims.ts';
import { checkTips } from './tips.ts';
import { checkWording } from './wording.ts';

const CHECKS: ((drafts: Drafts) => Problem[])[] = [
  checkIds,
  checkSections,
  checkLinks,
  checkTips,
  checkDates,
  checkReferences,
  checkCitations,
  checkEvidence,
  checkFigures,
  checkGeneralShare,
  checkWording,
  checkReadability,
  checkRedFlags,
  checkSeedClaims,
  checkLeftOut,
  checkDrawings,
];

/** Runs every check over everything: nobody mends one mistake only to be told of the next. */
export function runChecks(drafts: Drafts): Problem[] {
  return CHECKS.flatMap((check) => check(drafts));
}
