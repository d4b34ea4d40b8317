import type { Heading, List, ListItem, Root, RootContent } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import type { ClaimDraft, ReferenceDrafts, SectionDraft } from '../drafts.ts';
import type { Problem } from '../problem.ts';
import { readClaim } from './claim.ts';
import { slugOf } from './patterns.ts';

interface CardPlace {
  file: string;
  card: string;
}

/** Reads `## Title` headings and the bullets under each; anything else would never be shown. */
export function readSections(
  root: Root,
  place: CardPlace,
  references: ReferenceDrafts,
  problems: Problem[],
): SectionDraft[] {
  const sections: SectionDraft[] = [];
  for (const node of root.children) {
    const section = sections.at(-1);
    if (node.type === 'yaml') continue;
    if (node.type === 'heading' && node.depth === 2) sections.push(startSection(node));
    else if (node.type === 'list' && section) {
      section.claims.push(...readBullets(node, place, references, problems));
    } else if (node.type === 'list') problems.push(strayBullets(node, place.file));
    else problems.push(strayText(node, place.file));
  }
  return sections;
}

function startSection(heading: Heading): SectionDraft {
  const title = textOf(heading);
  return { id: slugOf(title), title, line: lineOf(heading), claims: [] };
}

function readBullets(
  list: List,
  place: CardPlace,
  references: ReferenceDrafts,
  problems: Problem[],
): ClaimDraft[] {
  return list.children.flatMap((item: ListItem) => {
    const [paragraph, ...rest] = item.children;
    for (const extra of rest) problems.push(strayText(extra, place.file));
    if (paragraph?.type === 'paragraph') {
      return readClaim(paragraph, { ...place, line: lineOf(item) }, references, problems);
    }
    problems.push(strayText(item, place.file));
    return [];
  });
}

function strayText(node: RootContent, file: string): Problem {
  return {
    file,
    line: lineOf(node),
    message: `This ${node.type} would not be shown: only "## Section" headings and one-paragraph bullets are.`,
    fix: 'make it a bullet that starts with "- " and ends with its sources, or take it out.',
  };
}

function strayBullets(node: RootContent, file: string): Problem {
  return {
    file,
    line: lineOf(node),
    message: 'These bullets stand above the first section.',
    fix: 'put a heading such as "## What it is" above them.',
  };
}

function lineOf(node: RootContent): number {
  return node.position?.start.line ?? 1;
}
