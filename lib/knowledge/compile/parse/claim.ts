import type { Paragraph } from 'mdast';
import { type Claim, NO_STUDY } from '../../types.ts';
import type { ClaimDraft, ReferenceDrafts } from '../drafts.ts';
import type { Problem } from '../problem.ts';
import { evidenceKind } from '../references/evidence-kinds.ts';
import { type Attributes, readAttributes } from './attributes.ts';
import { type SplitClaim, splitClaim } from './citations.ts';
import { type InlineText, readInline } from './inline-text.ts';

interface Place {
  file: string;
  line: number;
  card: string;
}

/** Reads one bullet: `text [@source] {#slug …}`. */
export function readClaim(
  paragraph: Paragraph,
  place: Place,
  references: ReferenceDrafts,
  problems: Problem[],
): ClaimDraft {
  const inline = readInline(paragraph);
  const split = splitClaim(inline.text);
  const { attributes, mistakes } = readAttributes(split.attributes ?? '');
  report([...split.mistakes, ...mistakes], inline, place, problems);
  return draft(place, inline, split, attributes, references);
}

/** Reads the red-flag line, whose name is always `red-flag` and which therefore has no braces. */
export function readRedFlag(
  paragraph: Paragraph,
  place: Place,
  references: ReferenceDrafts,
  problems: Problem[],
): ClaimDraft {
  const inline = readInline(paragraph);
  const split = splitClaim(inline.text);
  report(split.mistakes, inline, place, problems);
  return draft(place, inline, split, { slug: 'red-flag' }, references);
}

function report(
  mistakes: { message: string; fix: string }[],
  inline: InlineText,
  { file, line }: Place,
  problems: Problem[],
) {
  for (const mistake of mistakes) problems.push({ file, line, ...mistake });
  for (const markup of inline.unwanted) {
    problems.push({
      file,
      line,
      message: `The claim uses ${markup}.`,
      fix: 'write plain words; the only markup is a link to a card: [words](card-id).',
    });
  }
}

function draft(
  { file, line, card }: Place,
  { links }: InlineText,
  { text, general, citations }: SplitClaim,
  { slug, population, numbers, evidence }: Attributes,
  references: ReferenceDrafts,
): ClaimDraft {
  const first = references.byId.get(citations[0] ?? '')?.reference;
  const claim: Claim = {
    id: `${card}/${slug}`,
    text,
    kind: general ? 'general' : 'study',
    citations,
    evidence: general
      ? NO_STUDY
      : // Without a known source the build fails anyway; the weakest word keeps the type whole.
        (evidence ?? evidenceKind(first?.evidenceType ?? '') ?? 'expert opinion'),
    ...(population !== undefined && { population }),
    ...(numbers !== undefined && { numbers }),
    ...(links.length > 0 && { links }),
  };
  return { file, line, slug, claim };
}
